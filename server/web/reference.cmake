# The reference at /docs as one page with nothing beside it: Swagger UI, pinned in package.json, with a start of our own. Its policy
# names the digests of what is inside (server/http/documents.cpp), so that no script or style of anybody else's can run in it.
set(web ${CMAKE_CURRENT_LIST_DIR})
set(swagger ${web}/node_modules/swagger-ui-dist)
if(NOT EXISTS ${swagger}/swagger-ui-bundle.js)
  find_program(NPM npm REQUIRED)
  message(STATUS "Installing the npm packages of server/web")
  execute_process(COMMAND ${NPM} ci --no-audit --no-fund --loglevel=error WORKING_DIRECTORY ${web} COMMAND_ERROR_IS_FATAL ANY)
endif()

file(READ ${swagger}/swagger-ui.css swagger_style)
file(READ ${web}/reference/style.css own_style)
set(STYLE "${swagger_style}\n${own_style}")
# An HTML comment that begins inside a script would hide the script's end.
file(READ ${swagger}/swagger-ui-bundle.js SCRIPT)
string(REPLACE "<!--" "\\x3C!--" SCRIPT "${SCRIPT}")
file(READ ${web}/reference/start.js START)
set(LICENCES "")
foreach(licence NOTICE LICENSE swagger-ui-bundle.js.LICENSE.txt)
  file(READ ${swagger}/${licence} text)
  string(REPLACE "&" "&amp;" text "${text}")
  string(REPLACE "<" "&lt;" text "${text}")
  string(APPEND LICENCES "${text}\n\n")
endforeach()

set(pages ${CMAKE_CURRENT_BINARY_DIR}/pages)
configure_file(${web}/reference/page.html.in ${pages}/docs.html @ONLY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${web}/package-lock.json ${web}/reference/start.js ${web}/reference/style.css ${swagger}/package.json)
