# The one table of rooms, their levels and the edges between them. CMake links by it,
# and the fence test (tests/architecture) reads it to judge every #include.
# A line: room, level, colon, the rooms it may use. An edge falls to a lower level,
# or stays on the level where this table names it.
set(LOTSE_ROOMS
  "base      0 :"
  "words     1 : base"
  "crypto    1 : base"
  "domain    1 : base"
  "storage   2 : vault domain base"
  "vault     2 : crypto base"
  "documents 2 : words base"
  "services  3 : domain documents words base"
  "async     3 : base"
  "controllers 4 : async services domain documents words base"
  "kit       5 : domain words base"
  "cli       5 : services domain documents words base"
  "records   6 : kit controllers domain words base"
  "today     6 : records kit controllers domain words base"
  "call      6 : records kit controllers domain words base"
  "case_file 6 : records kit controllers domain words base"
  "person    6 : records kit controllers domain words base"
  "partner   6 : records kit controllers domain words base"
  "referral  6 : records kit controllers domain words base"
  "supervision 6 : records kit controllers domain words base"
  "reports   6 : kit controllers documents domain words base"
  "settings  6 : kit controllers domain words base"
  "handbook  6 : kit words base"
  "shell     6 : kit controllers words base"
  "app       7 : shell today call case_file person partner supervision records referral reports settings handbook kit controllers async cli services storage documents domain words base"
)

# Rooms that speak to people: their sentences are resources/i18n/<room>_{de,en}.ts.
set(LOTSE_TRANSLATED_ROOMS
  records
  today
  call
  case_file
  person
  partner
  referral
  supervision
  reports
  settings
  handbook
  shell
  kit
  words
)

# lotse_room_edges(room out): the rooms that `room` may use, as a list.
function(lotse_room_edges room out)
  foreach(line IN LISTS LOTSE_ROOMS)
    if(line MATCHES "^${room} +[0-9]+ :(.*)$")
      string(REGEX MATCHALL "[a-z_]+" edges "${CMAKE_MATCH_1}")
      set(${out} "${edges}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "Room '${room}' is not in the table of src/cmake/rooms.cmake: add it there first.")
endfunction()

# add_room(name [OBJECTS] SOURCES … [QT Core …] [LIBS …]): OBJECTS for a room with QObjects or forms (moc and uic).
# One static library per room, linked to the rooms of the table and to nothing else.
# Beside it `room_check_<name>` links the whole room against its declared rooms only:
# a use that the table does not allow is an undefined symbol and stops the build.
function(add_room name)
  cmake_parse_arguments(ROOM "OBJECTS" "" "SOURCES;QT;LIBS" ${ARGN})
  lotse_room_edges(${name} edges)
  set(external ${ROOM_QT})
  list(TRANSFORM external PREPEND "Qt6::")
  list(APPEND external ${ROOM_LIBS})

  add_library(${name} STATIC ${ROOM_SOURCES})
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  if(CMAKE_CURRENT_SOURCE_DIR STREQUAL "${PROJECT_SOURCE_DIR}/ui/${name}")
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/ui")
  endif()
  if(ROOM_OBJECTS)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOUIC ON)
  endif()
  target_link_libraries(${name} PUBLIC ${edges} ${external})
  lotse_compile_options(${name})
  target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/src/cmake/precompiled.h")

  set(check room_check_${name})
  add_library(${check} SHARED "${PROJECT_SOURCE_DIR}/src/cmake/room_check.cpp")
  target_link_libraries(${check} PRIVATE
    -Wl,--no-undefined -Wl,--whole-archive $<TARGET_FILE:${name}> -Wl,--no-whole-archive
    ${edges} ${external})
  add_dependencies(${check} ${name})
  set_target_properties(${check} PROPERTIES LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/room_checks")
endfunction()

# add_tests(name SOURCES … [ROOMS …] [LIBS …] [MAIN file]): one GoogleTest executable per room, run by ctest.
function(add_tests name)
  cmake_parse_arguments(TESTS "" "MAIN" "SOURCES;ROOMS;LIBS" ${ARGN})
  if(NOT TESTS_MAIN)
    set(TESTS_MAIN "${PROJECT_SOURCE_DIR}/tests/support/main.cpp")
  endif()
  add_executable(${name} "${TESTS_MAIN}" ${TESTS_SOURCES})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${TESTS_ROOMS} ${TESTS_LIBS} Qt6::Core GTest::gtest)
  lotse_compile_options(${name})
  target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/src/cmake/precompiled.h" <gtest/gtest.h>)
  add_test(NAME ${name} COMMAND ${name})
  set(leaks "suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks.txt:print_suppressions=0")
  set_tests_properties(${name} PROPERTIES TIMEOUT 600
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LSAN_OPTIONS=${leaks}")
endfunction()

# Warnings and the strict Qt rules, the same for every target.
function(lotse_compile_options target)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
    $<$<BOOL:${LOTSE_WERROR}>:-Werror>)
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_KEYWORDS)
endfunction()

# lotse_add_resources(room name PREFIX /sql FILES …): files built into a room, read as ":/sql/<file name>".
# Called from the folder that declares the room. A static library has to take them in by Q_INIT_RESOURCE(name),
# from a function in the global namespace.
function(lotse_add_resources room name)
  cmake_parse_arguments(RESOURCES "" "PREFIX" "FILES" ${ARGN})
  set(entries "")
  foreach(file IN LISTS RESOURCES_FILES)
    get_filename_component(file_name "${file}" NAME)
    string(APPEND entries "<file alias=\"${file_name}\">${file}</file>\n")
  endforeach()
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc" @ONLY
    CONTENT "<RCC><qresource prefix=\"@RESOURCES_PREFIX@\">\n@entries@</qresource></RCC>\n")
  qt_add_resources(sources "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc")
  target_sources(${room} PRIVATE ${sources})
endfunction()
