#include "app/tour/tour.h"

#include "words/language.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace lotse::app {

using domain::ReferralStatus;

Tour::Tour(Window &window, const QString &folder) : m_window(window), m_keyboard(window.mainWindow()), m_folder(folder)
{
    m_folder.mkpath(QStringLiteral("."));
}

bool Tour::play()
{
    const auto isReady = [this] { return m_window.controllers().desk.isOpen() && isOnPage("TodayPage"); };
    if (!comes("the first page", isReady))
        return false;
    if (!takeKeyboard())
        return false;
    takePicture("today");
    return logInformationCall() && openCaseFileFromCall() && referCaseFile() && closeCaseFile() && lookAtLists()
        && lookAtMonth() && writeReports();
}

/// Keys go to the window, also where no window manager gives them back after a chooser.
bool Tour::takeKeyboard()
{
    m_window.comeToFront();
    return comes("the keyboard", [this] { return m_window.mainWindow().isActiveWindow(); });
}

bool Tour::logInformationCall()
{
    const auto &calls = m_window.controllers().calls;
    if (!press(QStringLiteral("F2"), "the call form", [this] { return isOnPage("CallPage"); }))
        return false;
    m_keyboard.type(label("topics", QStringLiteral("general_info")));
    m_keyboard.press(QStringLiteral("Tab"));
    takePicture("information call");
    return press(QStringLiteral("Ctrl+Return"), "the end of the call", [&calls] { return !calls.current(); });
}

bool Tour::openCaseFileFromCall()
{
    const auto &calls = m_window.controllers().calls;
    if (!press(QStringLiteral("F2"), "the second call", [this, &calls] { return calls.current() && isOnPage("CallPage"); }))
        return false;
    m_keyboard.type(label("topics", QStringLiteral("withdrawal")));
    m_keyboard.press(QStringLiteral("Tab"));
    m_keyboard.press(QStringLiteral("F3"));
    m_keyboard.type(QStringLiteral("Muster, Renate"));
    m_keyboard.press(QStringLiteral("Alt+Return"));
    if (!comes("the new person", [&calls] { return calls.current() && !calls.current()->callers.isEmpty(); }))
        return false;
    if (!comes("the note", [this] { return m_keyboard.tabTo(QStringLiteral("note")); }))
        return false;
    m_keyboard.type(words::language() == base::Language::German
                        ? QStringLiteral("Der Sohn hat mit den alten Freunden gebrochen und verlässt kaum noch das Zimmer.")
                        : QStringLiteral("Her son has broken with his old friends and hardly leaves his room."));
    takePicture("call with a new person");
    if (!press(QStringLiteral("Ctrl+Shift+F"), "the new case file",
               [&calls] { return calls.current() && !calls.current()->caseFiles.isEmpty(); }))
        return false;
    takePicture("case file from the call");
    const domain::CaseFileId caseFile = calls.current()->caseFiles.first();
    if (!press(QStringLiteral("Ctrl+Return"), "the end of the second call", [&calls] { return !calls.current(); }))
        return false;
    m_window.pages().showCaseFile(caseFile);
    return comes("the case file", [this, caseFile] {
        const auto &shown = m_window.controllers().caseFiles.caseFile();
        return isOnPage("CasePage") && shown && shown->caseFile.id == caseFile;
    });
}

bool Tour::referCaseFile()
{
    const auto &referrals = m_window.controllers().referrals;
    takePicture("case file");
    const auto propose = [this, &referrals] {
        m_keyboard.press(QStringLiteral("Down"));
        m_keyboard.press(QStringLiteral("Return"));
        takePicture("choice of a partner");
        return press(QStringLiteral("Ctrl+S"), "the referral", [&referrals] { return referrals.shown().has_value(); });
    };
    if (!press(QStringLiteral("Ctrl+R"), "the partners", [this] { return isOnPage("ReferralPage"); }) || !propose())
        return false;
    const QString inWriting = label("consent_kind", QStringLiteral("written"));
    const bool isDeclined = moveReferral(ReferralStatus::Offered) && moveReferral(ReferralStatus::Consented, inWriting)
        && moveReferral(ReferralStatus::Sent) && moveReferral(ReferralStatus::DeclinedByPartner);
    if (!isDeclined)
        return false;
    takePicture("partner declines");
    const domain::ReferralId declined = referrals.shown()->referral.id;
    if (!comes("the way to another partner", [this] { return m_keyboard.tabTo(QStringLiteral("refer_again")); }))
        return false;
    m_keyboard.press(QStringLiteral("Space"));
    m_keyboard.press(QStringLiteral("Down"));
    const bool isAccepted = propose() && referrals.shown()->referral.id != declined && moveReferral(ReferralStatus::Offered)
        && moveReferral(ReferralStatus::Consented, inWriting) && moveReferral(ReferralStatus::Sent)
        && moveReferral(ReferralStatus::Accepted);
    takePicture("second partner accepts");
    return isAccepted;
}

bool Tour::moveReferral(ReferralStatus to, const QString &choice)
{
    const auto &referrals = m_window.controllers().referrals;
    const QString text = label("referral_status", domain::word(to));
    const bool isThere = comes(qUtf8Printable(text), [this, &text] { return m_keyboard.tabToButton(text); });
    if (!isThere)
        return false;
    m_keyboard.press(QStringLiteral("Space"));
    if (!choice.isEmpty()) {
        m_keyboard.press(QStringLiteral("Tab"));
        m_keyboard.type(choice);
    }
    return press(QStringLiteral("Ctrl+S"), qUtf8Printable(text),
                 [&referrals, to] { return referrals.shown() && referrals.shown()->referral.status == to; });
}

bool Tour::closeCaseFile()
{
    const auto &caseFile = m_window.controllers().caseFiles.caseFile();
    m_window.pages().showCaseFile(m_window.controllers().referrals.shown()->referral.caseFile);
    const auto isAsItIsNow = [this, &caseFile] {
        return isOnPage("CasePage") && std::ranges::any_of(caseFile->referrals, [](const domain::Referral &referral) {
                   return referral.status == ReferralStatus::Accepted;
               });
    };
    if (!comes("the case file", isAsItIsNow)
        || !comes("the closing", [this] { return m_keyboard.tabTo(QStringLiteral("close_case_file")); }))
        return false;
    m_keyboard.press(QStringLiteral("Space"));
    // A blank opens the list of choices: the first word has to do.
    m_keyboard.type(label("closing_reason", QStringLiteral("worry_dispelled")).section(u' ', 0, 0));
    m_keyboard.press(QStringLiteral("Tab"));
    const bool isGerman = words::language() == base::Language::German;
    m_keyboard.type(isGerman ? QStringLiteral("Gespräche mit der Partnerstelle, die Sorge ist zerstreut.")
                             : QStringLiteral("After talks with the partner the worry is dispelled."));
    m_keyboard.press(QStringLiteral("Tab"));
    m_keyboard.type(isGerman ? QStringLiteral("Die Partnerstelle begleitet weiter.")
                             : QStringLiteral("The partner goes on by itself."));
    takePicture("closing");
    return press(QStringLiteral("Ctrl+S"), "the closing", [&caseFile] {
        return caseFile && caseFile->caseFile.status == domain::CaseFileStatus::Closed;
    });
}

bool Tour::lookAtLists()
{
    struct List {
        const char *keys;
        const char *page;
        const char *picture;
    };
    const List lists[] = {{"Ctrl+1", "TodayPage", "what waits now"}, {"Ctrl+2", "ContactsPage", "calls"},
                          {"Ctrl+3", "CaseFilesPage", "case files"}, {"Ctrl+4", "PeoplePage", "people"},
                          {"Ctrl+5", "PartnersPage", "partners"}};
    for (const List &list : lists) {
        if (!press(QString::fromLatin1(list.keys), list.page, [this, &list] { return isOnPage(list.page); }))
            return false;
        takePicture(list.picture);
    }
    return true;
}

bool Tour::lookAtMonth()
{
    const bool isShown = press(QStringLiteral("Ctrl+8"), "the month", [this] { return isOnPage("MonthPage"); });
    takePicture("month");
    return isShown;
}

bool Tour::writeReports()
{
    if (!press(QStringLiteral("Ctrl+M"), "the month report", [this] {
            return isOnPage("ReportsPage") && m_window.controllers().reports.report().has_value();
        }))
        return false;
    takePicture("month report");
    for (const auto &[button, file] : {std::pair("write_pdf", "month.pdf"), std::pair("write_xlsx", "month.xlsx")}) {
        const QString path = m_folder.absoluteFilePath(QString::fromLatin1(file));
        QFile::remove(path);
        if (!takeKeyboard())
            return false;
        if (!comes(button, [this, button = button] { return m_keyboard.tabTo(QString::fromLatin1(button)); }))
            return false;
        saveAs(path);
        if (!press(QStringLiteral("Space"), file, [&path] { return QFileInfo(path).size() > 0; }))
            return false;
    }
    takePicture("reports written");
    return true;
}

bool Tour::press(const QString &keys, const char *what, const Condition &isSo)
{
    m_keyboard.press(keys);
    return comes(what, isSo);
}

bool Tour::comes(const char *what, const Condition &isSo)
{
    if (m_keyboard.waitFor(isSo))
        return true;
    takePicture("stopped");
    if (QWidget *chooser = QApplication::activeModalWidget())
        chooser->close();
    std::fprintf(stderr, "lotse: the tour waited for %s in vain.\n", what);
    return false;
}

/// The chooser opens within the key that asks for it, so somebody has to wait for it before.
void Tour::saveAs(const QString &path)
{
    auto *typing = new QTimer(&m_window.mainWindow());
    QObject::connect(typing, &QTimer::timeout, typing, [this, typing, path] {
        const QWidget *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        const auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!chooser || !name || !chooser->isAncestorOf(name))
            return;
        typing->stop();
        typing->deleteLater();
        m_keyboard.press(QStringLiteral("Ctrl+A"));
        m_keyboard.type(path);
        m_keyboard.press(QStringLiteral("Return"));
    });
    typing->start(50);
}

void Tour::takePicture(const char *name)
{
    // What was asked of the store before is answered before this, and some answers ask again.
    for (int i = 0; i < 3; ++i) {
        const auto asked = m_window.controllers().desk.read([](const services::Context &) { return base::Result<int>(0); });
        const bool isAnswered = m_keyboard.waitFor([&asked] { return asked.isFinished(); });
        Q_UNUSED(isAnswered)
        QApplication::processEvents();
    }
    const QString file = QStringLiteral("%1 %2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(QLatin1String(name));
    m_window.mainWindow().grab().save(m_folder.filePath(file.simplified().replace(u' ', u'-')));
}

bool Tour::isOnPage(const char *className) const
{
    const kit::Page *page = m_window.mainWindow().currentPage();
    return page && QByteArray(page->metaObject()->className()).endsWith(className);
}

QString Tour::label(const char *list, const QString &key) const
{
    return m_window.controllers().desk.setting().codes.label(QString::fromLatin1(list), key, words::language());
}

} // namespace lotse::app
