#include "web/views.hpp"

#include <array>

namespace venturi::server::web {
namespace {

/// In catalogue order.
constexpr std::array<std::string_view, 4> scope_words = {
    "Read attribution records, coverage and explanations",
    "Read reports and aggregated metrics",
    "Create exports and download them",
    "Manage keys, clients, webhooks, budgets and settings of the tenant",
};

std::string hidden(std::string_view name, std::string_view value) {
  return "<input type=\"hidden\" name=\"" + std::string(name) + "\" value=\"" + escape(value) + "\">\n";
}

std::string open_form(std::string_view path, const Ticket& ticket) {
  return "<form method=\"post\" action=\"" + std::string(path) + "\">\n" + hidden("request", ticket.request) + hidden("started", ticket.started) +
         hidden("seal", ticket.seal);
}

std::string alert_of(std::string_view text) {
  return text.empty() ? std::string() : "<p class=\"alert\" role=\"alert\">" + escape(text) + "</p>\n";
}

std::string scope_list(domain::ScopeSet scopes) {
  std::string list = "<ul>\n";
  for (std::size_t i = 0; i < scope_words.size(); ++i) {
    const auto scope = static_cast<domain::Scope>(i);
    if (scopes.contains(scope)) list += "<li>" + std::string(scope_words[i]) + " <span class=\"quiet\">(" + std::string(text(scope)) + ")</span></li>\n";
  }
  return list + "</ul>\n";
}

std::string strong(std::string_view text) { return "<strong>" + escape(text) + "</strong>"; }

}  // namespace

Page sign_in_page(const Visit& visit, std::string_view email, std::string_view alert) {
  std::string body = "<h1>Sign in</h1>\n<p>" + strong(visit.client) + " wants to act for you in " + strong(visit.tenant) + ".</p>\n" + alert_of(alert) +
                     open_form("/sign-in", visit.ticket);
  body += "<label for=\"email\">E-mail address</label>\n"
          "<input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" required maxlength=\"254\" value=\"" +
          escape(email) + "\"" + (email.empty() ? " autofocus" : "") + ">\n";
  body += "<label for=\"password\">Password</label>\n"
          "<input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\" required maxlength=\"256\"" +
          std::string(email.empty() ? "" : " autofocus") + ">\n";
  body += "<div class=\"actions\"><button class=\"main\" name=\"action\" value=\"continue\">Sign in</button>\n"
          "<button name=\"action\" value=\"cancel\" formnovalidate>Cancel</button></div>\n</form>\n";
  return {"Sign in", std::move(body), visit.form_action};
}

Page code_page(const Visit& visit, std::string_view person, std::string_view alert) {
  std::string body = "<h1>One-time code</h1>\n<p>" + escape(person) + ", enter the six digits that your authenticator app shows for Venturi.</p>\n" +
                     alert_of(alert) + open_form("/sign-in/code", visit.ticket);
  body += "<label for=\"code\">Code</label>\n"
          "<input id=\"code\" name=\"code\" inputmode=\"numeric\" autocomplete=\"one-time-code\" pattern=\"[0-9 ]*\" required maxlength=\"12\" autofocus>\n"
          "<div class=\"actions\"><button class=\"main\" name=\"action\" value=\"continue\">Continue</button>\n"
          "<button name=\"action\" value=\"cancel\" formnovalidate>Cancel</button></div>\n</form>\n";
  return {"One-time code", std::move(body), visit.form_action};
}

Page consent_page(const Visit& visit, const Consent& consent) {
  std::string body = "<h1>Allow " + escape(visit.client) + "?</h1>\n<p>It asks to act for you in " + strong(visit.tenant) + ". It could then:</p>\n" +
                     scope_list(consent.scopes);
  if (!consent.missing.empty()) {
    body += "<p class=\"quiet\">It also asked for " + escape(consent.missing.to_string()) + ", which your role (" + escape(consent.role) +
            ") does not include. It will not get that.</p>\n";
  }
  body += "<p class=\"quiet\">Either answer takes you to " + escape(consent.return_to) + ".</p>\n" + open_form("/sign-in/consent", visit.ticket);
  body += "<div class=\"actions\"><button class=\"main\" name=\"action\" value=\"allow\">Allow</button>\n"
          "<button name=\"action\" value=\"deny\">Deny</button></div>\n"
          "<p class=\"quiet\">Signed in as " + escape(consent.person) + " (" + escape(consent.email) +
          "). <button class=\"link\" name=\"action\" value=\"switch\">Use another account</button></p>\n</form>\n";
  return {"Allow access", std::move(body), visit.form_action};
}

Page password_page(const Ticket& ticket, std::string_view email, bool enrolled, std::string_view alert) {
  const auto field = [](std::string_view name, std::string_view label, std::string_view completion) {
    const std::string id(name);
    return "<label for=\"" + id + "\">" + std::string(label) + "</label>\n<input id=\"" + id + "\" name=\"" + id + "\" type=\"password\" autocomplete=\"" +
           std::string(completion) + "\" required maxlength=\"256\">\n";
  };
  std::string body = "<h1>Change your password</h1>\n<p>You are signed in as " + strong(email) + " in this browser.</p>\n" + alert_of(alert) + open_form("/password", ticket);
  body += field("current", "Current password", "current-password") + field("new", "New password", "new-password") + field("again", "New password, again", "new-password");
  if (enrolled) {
    body += "<label for=\"code\">Code</label>\n"
            "<input id=\"code\" name=\"code\" inputmode=\"numeric\" autocomplete=\"one-time-code\" pattern=\"[0-9 ]*\" required maxlength=\"12\">\n";
  }
  body += "<p class=\"quiet\">At least 12 characters. Every other sign-in of yours ends then, and applications that you allowed will ask you again.</p>\n"
          "<div class=\"actions\"><button class=\"main\" name=\"action\" value=\"change\">Change password</button></div>\n</form>\n";
  return {"Change your password", std::move(body), {}};
}

std::string wait_words(std::chrono::seconds wait) {
  return "Too many attempts. Try again in " + std::to_string(wait.count()) + (wait.count() == 1 ? " second." : " seconds.");
}

Page sign_out_page(const Ticket& ticket, std::string_view email) {
  std::string body = "<h1>Sign out</h1>\n<p>You are signed in as " + strong(email) + " in this browser.</p>\n" + open_form("/sign-out", ticket);
  body += "<div class=\"actions\"><button class=\"main\" name=\"action\" value=\"sign-out\">Sign out</button></div>\n</form>\n"
          "<p class=\"quiet\"><a href=\"/password\">Change your password</a></p>\n";
  return {"Sign out", std::move(body), {}};
}

Page message_page(std::string_view title, std::string_view text, std::string_view trace_id, int status) {
  std::string body = "<h1>" + escape(title) + "</h1>\n<p>" + escape(text) + "</p>\n";
  if (!trace_id.empty()) body += "<p class=\"quiet\">Trace id: " + escape(trace_id) + "</p>\n";
  return {title, std::move(body), {}, status};
}

}  // namespace venturi::server::web
