// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/tlscheck.h"

#include "server/selfsignedcertificate.h"
#include "server/tlscontext.h"

namespace server {

TlsVerdict checkTls(const Tls &tls)
{
    Tls files = tls;
    if (!tls.selfSignedFolder.isEmpty()) {
        const SelfSignedCertificate own(tls.selfSignedFolder);
        if (!own.isUsable())
            return {};
        files = {.certificateFile = own.certificateFile(), .keyFile = own.keyFile()};
    }
    TlsContext context;
    TlsVerdict verdict;
    const bool isUsable = context.load(files);
    verdict.fingerprint = context.fingerprint();
    if (!isUsable)
        (verdict.fingerprint.isEmpty() ? verdict.certificateProblem : verdict.keyProblem) =
            context.errorString();
    return verdict;
}

} // namespace server
