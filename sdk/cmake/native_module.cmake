# How the bindings' native modules are linked. A module is loaded into a program of somebody else's, with its own OpenSSL and its own C++
# library, on a machine that has neither libcurl nor a compiler. So it shows that program one function, and with VENTURI_SELF_CONTAINED,
# which every build that ships has on, it needs nothing but glibc and libgcc_s.
option(VENTURI_SELF_CONTAINED "Link libcurl, OpenSSL, zstd, zlib and the C++ library into the Python and Node.js modules" OFF)
set(VENTURI_CURL "${PROJECT_SOURCE_DIR}/.curl" CACHE PATH "Where packaging/curl leaves the libcurl of self-contained modules")

add_library(venturi_module STATIC $<TARGET_OBJECTS:venturi_models_objects> $<TARGET_OBJECTS:venturi_core_objects>
  $<TARGET_OBJECTS:venturi_bridge_objects> $<TARGET_OBJECTS:venturi_testing_objects>)
target_link_libraries(venturi_module PUBLIC Threads::Threads)

if(VENTURI_SELF_CONTAINED)
  execute_process(COMMAND "${PROJECT_SOURCE_DIR}/packaging/curl" "${VENTURI_CURL}" COMMAND_ERROR_IS_FATAL ANY)
  # In the order of their needs. Found by file name: the targets of find_package() stand for the shared ones.
  target_link_libraries(venturi_module PUBLIC "${VENTURI_CURL}/libcurl.a")
  foreach(library IN ITEMS ssl crypto zstd z)
    find_library(VENTURI_LIB${library}_A lib${library}.a REQUIRED)
    target_link_libraries(venturi_module PUBLIC "${VENTURI_LIB${library}_A}")
  endforeach()
  target_link_libraries(venturi_module PUBLIC ${CMAKE_DL_LIBS})
else()
  target_link_libraries(venturi_module PUBLIC CURL::libcurl OpenSSL::SSL OpenSSL::Crypto ZLIB::ZLIB PkgConfig::ZSTD)
endif()

# `door` is the one function that the host program looks up. libgcc_s stays shared: glibc unwinds a thread that ends through it, and two
# unwinders on one stack must be of one version. Node unloads an addon with the last worker that uses it; threads of ours and OpenSSL's own
# exit handlers may then still have lines of it to run, so it stays.
function(venturi_native_module target door)
  set(map "${CMAKE_CURRENT_BINARY_DIR}/${target}.map")
  file(CONFIGURE OUTPUT "${map}" CONTENT "{ global: ${door}; local: *; };\n")
  target_link_libraries(${target} PRIVATE venturi_module venturi_options)
  target_link_options(${target} PRIVATE "LINKER:--version-script=${map}" "LINKER:--gc-sections" "LINKER:-z,nodelete"
    "LINKER:--as-needed" $<$<BOOL:${VENTURI_SELF_CONTAINED}>:-static-libstdc++>)
  set_target_properties(${target} PROPERTIES LINK_DEPENDS "${map}")
endfunction()
