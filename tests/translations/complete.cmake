# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT

# Fails where a translation lacks words of the sources, has unfinished ones, or keeps some that are gone.
# SOURCE: the folder of the .ts files; WORK: where copies of them may be changed; LUPDATE: the program.

cmake_minimum_required(VERSION 3.22)
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
set(TRANSLATIONS ${WORK})
set(failed FALSE)
foreach(language de en)
    configure_file(${SOURCE}/echobench_${language}.ts ${WORK}/echobench_${language}.ts COPYONLY)
endforeach()
include(${SOURCE}/update.cmake)

foreach(language de en)
    file(READ ${WORK}/echobench_${language}.ts text)
    # A semicolon would part CMake's list.
    string(REPLACE ";" "," text "${text}")
    string(REGEX MATCHALL "<source>[^<]*</source>[^/]*(<comment>[^<]*</comment>[^/]*)?<translation type=\"[a-z]*\"" bad "${text}")
    string(REGEX MATCHALL "<translation type=\"[a-z]*\"" all_bad "${text}")
    list(LENGTH all_bad count)
    if(count GREATER 0)
        set(failed TRUE)
        foreach(entry IN LISTS bad)
            message("echobench_${language}.ts: ${entry}")
        endforeach()
        message("echobench_${language}.ts: ${count} entries are new, unfinished or gone.")
    endif()
endforeach()
if(failed)
    message(FATAL_ERROR "Build the target update_translations, translate, and commit the .ts files.")
endif()
