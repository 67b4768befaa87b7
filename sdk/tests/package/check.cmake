# Installs the SDK into a fresh prefix, whose path has spaces, then builds and runs an application and its tests with
# find_package and another with pkg-config. With SOURCE_DIR, a shared library is built for it first.
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(SOURCE_DIR)
  run(${CMAKE_COMMAND} -G Ninja -S "${SOURCE_DIR}" -B "${BUILD_DIR}" -Wno-dev -D BUILD_SHARED_LIBS=ON
    -D CMAKE_CXX_COMPILER=${CXX} -D CMAKE_BUILD_TYPE=Release "-DCMAKE_CXX_FLAGS_RELEASE=${BUILD_FLAGS}"
    -D VENTURI_BUILD_SERVER=OFF -D VENTURI_BUILD_PYTHON=OFF -D VENTURI_BUILD_NODE=OFF -D VENTURI_BUILD_EXAMPLES=OFF
    -D VENTURI_BUILD_TESTS=OFF)
  run(${CMAKE_COMMAND} --build "${BUILD_DIR}" --target venturi venturi_testing)
endif()

file(REMOVE_RECURSE "${WORK_DIR}")
set(prefix "${WORK_DIR}/a prefix")
run(${CMAKE_COMMAND} --install "${BUILD_DIR}/sdk" --prefix "${prefix}")

separate_arguments(flags UNIX_COMMAND "${FLAGS}")
run(${CMAKE_COMMAND} -S "${CONSUMER_DIR}" -B "${WORK_DIR}/cmake" -D CMAKE_CXX_COMPILER=${CXX}
  -D "CMAKE_PREFIX_PATH=${prefix}" -D "CMAKE_CXX_FLAGS=${FLAGS}")
run(${CMAKE_COMMAND} --build "${WORK_DIR}/cmake")
run("${WORK_DIR}/cmake/consumer")
run("${WORK_DIR}/cmake/consumer_test")

set(ENV{PKG_CONFIG_PATH} "${prefix}/${LIBDIR}/pkgconfig")
function(build_with_pkg_config program package)
  execute_process(COMMAND pkg-config --cflags --libs ${package} OUTPUT_VARIABLE found
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(found UNIX_COMMAND "${found}")
  run(${CXX} ${flags} "${CONSUMER_DIR}/${program}.cpp" -o "${WORK_DIR}/pkg-config-${program}" ${found}
    "-Wl,-rpath,${prefix}/${LIBDIR}")
  run("${WORK_DIR}/pkg-config-${program}")
endfunction()
build_with_pkg_config(main venturi)
build_with_pkg_config(mocked venturi-testing)
