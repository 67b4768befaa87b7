# What a user gets: headers, the library, mocks, find_package(venturi) and pkg-config.
include(CMakePackageConfigHelpers)

install(TARGETS venturi venturi_testing EXPORT venturi-targets
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(DIRECTORY include/ generated/include/ testing/include/ DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILES_MATCHING PATTERN "*.hpp")

set(venturi_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/venturi")
install(EXPORT venturi-targets NAMESPACE venturi:: DESTINATION "${venturi_package_dir}")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/venturi-config.cmake.in" venturi-config.cmake
  INSTALL_DESTINATION "${venturi_package_dir}")
write_basic_package_version_file(venturi-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/venturi-config.cmake"
  "${CMAKE_CURRENT_BINARY_DIR}/venturi-config-version.cmake" DESTINATION "${venturi_package_dir}")

# A shared library brings its own dependencies; a static one needs its user to link them.
set(venturi_pc_requires "libcurl >= 7.85, zlib, libzstd, openssl >= 3.0")
if(venturi_library_type STREQUAL "SHARED_LIBRARY")
  set(venturi_pc_public "")
  set(venturi_pc_private "${venturi_pc_requires}")
  set(venturi_pc_cflags " -DVENTURI_SHARED")
else()
  set(venturi_pc_public "${venturi_pc_requires}")
  set(venturi_pc_private "")
  set(venturi_pc_cflags "")
endif()
# The file finds its prefix from where it lies, so that the installation can be moved.
file(RELATIVE_PATH venturi_pc_prefix "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
configure_file("${CMAKE_CURRENT_LIST_DIR}/venturi.pc.in" venturi.pc @ONLY)
configure_file("${CMAKE_CURRENT_LIST_DIR}/venturi-testing.pc.in" venturi-testing.pc @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/venturi.pc" "${CMAKE_CURRENT_BINARY_DIR}/venturi-testing.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
