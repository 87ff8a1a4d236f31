# SPDX-FileCopyrightText: 2026 EchoBench contributors
# SPDX-License-Identifier: MIT

# Brings TRANSLATIONS/echobench_*.ts up to date with the sources, by the program LUPDATE. OBSOLETE: -no-obsolete to
# forget words that are gone, nothing to mark them.

cmake_minimum_required(VERSION 3.22)
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
file(GLOB sources
    ${root}/app/*.cpp ${root}/app/*.h ${root}/client/*.cpp ${root}/client/*.h
    ${root}/client/compose/*.cpp ${root}/client/compose/*.h
    ${root}/server/*.cpp ${root}/server/*.h ${root}/server/wire/*.cpp ${root}/server/wire/*.h
    ${root}/ui/*.cpp ${root}/ui/*.h ${root}/ui/*/*.cpp ${root}/ui/*/*.h)
# The command line is read before there is a language: it speaks English always.
list(FILTER sources EXCLUDE REGEX "/app/commandline\\.cpp$")

# The headers name the namespaces that are part of each context, hence -I. Line numbers would change with every commit.
set(options ${OBSOLETE} -silent -locations none -I ${root})
foreach(language de en)
    set(only)
    if(language STREQUAL "en")
        set(only -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} ${options} ${only} ${sources} -source-language en -target-language ${language}
            -ts ${TRANSLATIONS}/echobench_${language}.ts
        RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate failed on echobench_${language}.ts: ${result}")
    endif()
endforeach()
