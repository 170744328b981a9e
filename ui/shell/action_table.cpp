#include "shell/action_table.h"

#include <QCoreApplication>

namespace lotse::shell {

using enum kit::ActionId;
using kit::IconName;

const std::vector<ActionRow> &actionTable()
{
    static const std::vector<ActionRow> table{
        {SaveRecord, Menu::File, QT_TRANSLATE_NOOP("Actions", "Sa&ve"), "Ctrl+S", IconName::Check},
        {MonthReport, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Month report …"), "Ctrl+M",
         IconName::Report},
        {ImportRecords, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Import records …")},
        {EditCodeLists, Menu::File, QT_TRANSLATE_NOOP("Actions", "C&ode lists")},
        {ShowSettings, Menu::File, QT_TRANSLATE_NOOP("Actions", "Se&ttings"), "Ctrl+,"},
        {OpenStore, Menu::File, QT_TRANSLATE_NOOP("Actions", "Open another &store …"), "Ctrl+O"},
        {Quit, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", {}, true},
        {Undo, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", IconName::Undo},
        {EnlargeText, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl++"},
        {ShrinkText, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "Ctrl+-"},
        {NormalText, Menu::View, QT_TRANSLATE_NOOP("Actions", "Text of &100 %"), "Ctrl+Alt+0"},
        {LightTheme, Menu::View, QT_TRANSLATE_NOOP("Actions", "Li&ght"), "", {}, true, 1},
        {DarkTheme, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", {}, false, 1},
        {HighContrastTheme, Menu::View, QT_TRANSLATE_NOOP("Actions", "High &contrast"), "", {}, false, 1},
        {German, Menu::View, QT_TRANSLATE_NOOP("Actions", "D&eutsch"), "", {}, true, 2},
        {English, Menu::View, QT_TRANSLATE_NOOP("Actions", "E&nglish"), "", {}, false, 2},
        {StartCall, Menu::Call, QT_TRANSLATE_NOOP("Actions", "&Start or show call"), "F2", IconName::Phone},
        {StartAnotherCall, Menu::Call, QT_TRANSLATE_NOOP("Actions", "Park and start &another"), "Shift+F2",
         IconName::Pause},
        {SwitchCall, Menu::Call, QT_TRANSLATE_NOOP("Actions", "S&witch between calls"), "Ctrl+F2"},
        {FinishCall, Menu::Call, QT_TRANSLATE_NOOP("Actions", "&Finish call"), "Ctrl+Return",
         IconName::Check},
        {LeaveDraft, Menu::Call, QT_TRANSLATE_NOOP("Actions", "End call, &complete it later"),
         "Ctrl+Shift+Return"},
        {RecordShortCall, Menu::Call, QT_TRANSLATE_NOOP("Actions", "Record &hang-up or silence"),
         "Ctrl+Shift+F2"},
        {RecordMessage, Menu::Call, QT_TRANSLATE_NOOP("Actions", "Record an &e-mail or letter"), "Ctrl+Shift+E",
         IconName::Mail},
        {EnterLater, Menu::Call, QT_TRANSLATE_NOOP("Actions", "Enter a call &later than it was")},
        {FindPerson, Menu::Call, QT_TRANSLATE_NOOP("Actions", "Find &person"), "F3", IconName::People, true},
        {ShowEmergencySheet, Menu::Call, QT_TRANSLATE_NOOP("Actions", "E&mergency sheet"), "F9",
         IconName::Danger},
        {NewCaseFile, Menu::CaseFile, QT_TRANSLATE_NOOP("Actions", "&New case file"), "Ctrl+Shift+F",
         IconName::Folder},
        {ReferCaseFile, Menu::CaseFile, QT_TRANSLATE_NOOP("Actions", "&Refer …"), "Ctrl+R", IconName::Send, true},
        {NewTask, Menu::CaseFile, QT_TRANSLATE_NOOP("Actions", "New &task …"), "Ctrl+T", IconName::Plus},
        {NewNote, Menu::CaseFile, QT_TRANSLATE_NOOP("Actions", "New n&ote"), "Ctrl+Shift+N", IconName::Note},
        {GoToToday, Menu::Go, QT_TRANSLATE_NOOP("Actions", "&Today"), "Ctrl+1", IconName::Today},
        {GoToCalls, Menu::Go, QT_TRANSLATE_NOOP("Actions", "&Calls"), "Ctrl+2", IconName::Phone},
        {GoToCaseFiles, Menu::Go, QT_TRANSLATE_NOOP("Actions", "C&ase files"), "Ctrl+3", IconName::Folder},
        {GoToPeople, Menu::Go, QT_TRANSLATE_NOOP("Actions", "&People"), "Ctrl+4", IconName::People},
        {GoToPartners, Menu::Go, QT_TRANSLATE_NOOP("Actions", "Pa&rtners"), "Ctrl+5", IconName::Partner},
        {GoToCaseload, Menu::Go, QT_TRANSLATE_NOOP("Actions", "Ca&seload"), "Ctrl+8", IconName::Chart},
        {GoToReports, Menu::Go, QT_TRANSLATE_NOOP("Actions", "R&eports"), "Ctrl+9", IconName::Report},
        {GoToAdministration, Menu::Go, QT_TRANSLATE_NOOP("Actions", "A&dministration"), "Ctrl+0", IconName::Admin},
        {SearchOrCommand, Menu::Go, QT_TRANSLATE_NOOP("Actions", "Search or c&ommand"), "Ctrl+K", IconName::Search, true},
        {GoBack, Menu::Go, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", IconName::Left},
        {NextPane, Menu::Go, QT_TRANSLATE_NOOP("Actions", "&Next pane"), "F6"},
        {PreviousPane, Menu::Go, QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "Shift+F6"},
        {ShowHandbook, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Handbook"), "F1", IconName::Help},
    };
    return table;
}

QString menuTitle(Menu menu)
{
    static constexpr std::array titles{
        QT_TRANSLATE_NOOP("Actions", "&File"),  QT_TRANSLATE_NOOP("Actions", "&Edit"),
        QT_TRANSLATE_NOOP("Actions", "Vie&w"),
        QT_TRANSLATE_NOOP("Actions", "&Call"),  QT_TRANSLATE_NOOP("Actions", "C&ase file"),
        QT_TRANSLATE_NOOP("Actions", "&Go to"), QT_TRANSLATE_NOOP("Actions", "&Help"),
    };
    static_assert(titles.size() == menuCount);
    return QCoreApplication::translate("Actions", titles[std::size_t(menu)]);
}

} // namespace lotse::shell
