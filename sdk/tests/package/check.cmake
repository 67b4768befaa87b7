# Installs the SDK into a fresh prefix, then builds and runs an application with find_package and another with pkg-config.
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE "${WORK_DIR}")
run(${CMAKE_COMMAND} --install "${BUILD_DIR}/sdk" --prefix "${WORK_DIR}/prefix")

separate_arguments(flags UNIX_COMMAND "${FLAGS}")
run(${CMAKE_COMMAND} -S "${CONSUMER_DIR}" -B "${WORK_DIR}/cmake" -D CMAKE_CXX_COMPILER=${CXX}
  -D CMAKE_PREFIX_PATH=${WORK_DIR}/prefix -D "CMAKE_CXX_FLAGS=${FLAGS}")
run(${CMAKE_COMMAND} --build "${WORK_DIR}/cmake")
run("${WORK_DIR}/cmake/consumer")

set(ENV{PKG_CONFIG_PATH} "${WORK_DIR}/prefix/${LIBDIR}/pkgconfig")
execute_process(COMMAND pkg-config --cflags --libs venturi OUTPUT_VARIABLE found
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(found UNIX_COMMAND "${found}")
run(${CXX} ${flags} "${CONSUMER_DIR}/main.cpp" -o "${WORK_DIR}/pkg-config-consumer" ${found}
  "-Wl,-rpath,${WORK_DIR}/prefix/${LIBDIR}")
run("${WORK_DIR}/pkg-config-consumer")
