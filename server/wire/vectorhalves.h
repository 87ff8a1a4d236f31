// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace wire {

/// Tells an x86 processor that nothing is needed of its vector registers' upper halves. Any thread; it is for
/// this one. Costs about a nanosecond; does nothing on other processors.
///
/// Libraries that use AVX may leave these halves in use. Many processors then wait some 40 ns at each change
/// between code with AVX, which is how the C library copies, and code without, which is ours: in an echo of a
/// short message that would be nearly half of the time. To be called before much is copied, and after what
/// calls into other libraries.
void giveUpVectorHalves();

} // namespace wire
