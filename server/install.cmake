# `cmake --install build/release/server --prefix /usr`: the program, its page of documentation, and its unit for systemd, which names
# the program where that prefix puts it.
include(GNUInstallDirs)
set(unit ${CMAKE_CURRENT_BINARY_DIR}/venturi-server.service)

install(TARGETS venturi-server RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES ${PROJECT_SOURCE_DIR}/docs/server.md DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/venturi")
install(CODE "
  set(CMAKE_INSTALL_FULL_BINDIR \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")
  set(CMAKE_INSTALL_FULL_DOCDIR \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATAROOTDIR}/doc/venturi\")
  configure_file(\"${PROJECT_SOURCE_DIR}/packaging/systemd/venturi-server.service.in\" \"${unit}\" @ONLY)")
install(FILES "${unit}" DESTINATION lib/systemd/system)
