#pragma once

class QAction;

namespace lotse::kit {

// clang-format off
/// Every action of the window. Text, shortcut, help page, permission and undo class stand in one table of the
/// shell; pages connect to what concerns them and enable it while it makes sense.
enum class ActionId {
    // file
    SaveRecord, MonthReport, ImportRecords, EditCodeLists, ShowSettings, OpenStore, Quit,
    // edit
    Undo,
    // view
    EnlargeText, ShrinkText, NormalText, LightTheme, DarkTheme, HighContrastTheme, German, English,
    // call and case file
    StartCall, StartAnotherCall, SwitchCall, FinishCall, LeaveDraft, RecordShortCall, RecordMessage, EnterLater, FindPerson,
    ShowEmergencySheet, NewCaseFile, ReferCaseFile, NewTask, NewNote,
    // places
    GoToToday, GoToCalls, GoToCaseFiles, GoToPeople, GoToPartners, GoToCaseload, GoToReports,
    GoToAdministration,
    SearchOrCommand, GoBack, NextPane, PreviousPane,
    // help
    ShowHandbook
};
// clang-format on

inline constexpr int actionCount = int(ActionId::ShowHandbook) + 1;

/// The registry, as pages see it. The shell owns it and every action in it; they live as long as the window.
class Actions
{
public:
    virtual ~Actions() = default;

    [[nodiscard]] virtual QAction &action(ActionId id) = 0;
};

} // namespace lotse::kit
