#pragma once

#include <QLatin1String>

/// The names of what an agent can ask for by key, menu or button; Workspace::request() takes them.
/// Their texts and keys stand in ui/shell/Actions.cpp.
namespace saskare::action {

// carried out by the conversation pane
constexpr QLatin1String reply("reply"), note("note"), call("call"), send("send"), resolve("resolve"),
    assignMe("assignMe"), assign("assign"), status("status"), queue("queue"), priority("priority"), tags("tags"),
    links("links"), postpone("postpone"), openInBrowser("openInBrowser"), copyNumber("copyNumber"),
    takeBack("takeBack"), macro("macro"), newMacro("newMacro"), articles("articles"), linkProblem("linkProblem"),
    makeProblem("makeProblem"), solveIncidents("solveIncidents"), merge("merge"), split("split");
// carried out by the customer pane
constexpr QLatin1String evaluate("evaluate"), evaluateNext("evaluateNext");
// carried out where something is written
constexpr QLatin1String bold("bold"), italic("italic"), leave("leave"), spelling("spelling");
// carried out by the list
constexpr QLatin1String next("next"), previous("previous"), open("open"), choose("choose"), chooseAll("chooseAll"),
    undo("undo");
// carried out by the window
constexpr QLatin1String search("search"), toggleCustomer("toggleCustomer"), toggleViews("toggleViews"),
    outbox("outbox"), quality("quality"), now("now"), settings("settings"), addAccount("addAccount"),
    refresh("refresh"), theme("theme"), keys("keys"), nextPane("nextPane"), previousPane("previousPane"),
    saveSearch("saveSearch"), quit("quit"), create("create"), palette("palette"), takeNext("takeNext"),
    newView("newView"), searchHelp("searchHelp"), searchThere("searchThere");

} // namespace saskare::action
