#pragma once

class QAction;

namespace lotse::kit {

// clang-format off
/// Every action of the window. Text, shortcut, help page, permission and undo class stand in one table of the
/// shell; pages connect to what concerns them and enable it while it makes sense.
enum class ActionId {
    // call
    StartCall, ShowCall, ParkCall, SwitchCall, RecordShortCall, FinishCall, ShowEmergencySheet, EnterCallLater,
    RecordEmail, DiscardDraft, WithdrawContact,
    QuickCode1, QuickCode2, QuickCode3, QuickCode4, QuickCode5, QuickCode6, QuickCode7, QuickCode8, QuickCode9,
    // case file, people, tasks
    NewCaseFile, TakeCaseFile, AssignCaseFile, CloseCaseFile, ReopenCaseFile, WithdrawCaseFile, LinkContact,
    NewPerson, RequestAccess, AddTask, CompleteTask, PostponeTask, WriteNote, EditRecord, TakeOverShift,
    // referral and partners
    Refer, SendReferral, RecordFeedback, RemindPartner, GiveAddressOnly, AddPartner, ShowCoverageMap,
    // supervision and reports
    MonthReport, PreviousMonth, NextMonth, ExportTable, PrintPage,
    // places
    GoToToday, GoToCalls, GoToCaseFiles, GoToPeople, GoToPartners, GoToRegisters, GoToEvents, GoToCaseload,
    GoToReports, GoToAdministration, GoBack, NextPane, PreviousPane, Search, FindPerson,
    // edit and view
    Undo, Redo, CopyAsTable, AddFilter, ClearFilters, Refresh,
    EnlargeText, ShrinkText, NormalText, LightTheme, DarkTheme, HighContrastTheme, German, English,
    // program
    Help, ShowShortcuts, About, Lock, Quit
};
// clang-format on

inline constexpr int actionCount = int(ActionId::Quit) + 1;

/// The registry, as pages see it. The shell owns it and every action in it; they live as long as the window.
class Actions
{
public:
    virtual ~Actions() = default;

    [[nodiscard]] virtual QAction &action(ActionId id) = 0;
};

} // namespace lotse::kit
