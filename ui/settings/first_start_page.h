#pragma once

#include "kit/page.h"
#include "kit/prompts.h"

class QLineEdit;

namespace lotse::controllers {
class FirstStartController;
}
namespace lotse::kit {
class Button;
class Label;
class MessageStrip;
} // namespace lotse::kit

namespace lotse::settings {

/// What somebody sees who has no store yet: make one, or look around among fictional people. Also tells why a store
/// that is there does not open.
class FirstStartPage : public kit::Page
{
    Q_OBJECT

public:
    /// `path` is where the store will lie; `demoPath` where one to look around in.
    FirstStartPage(controllers::FirstStartController &first, const QString &path, const QString &demoPath);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    /// How to ask for another store.
    [[nodiscard]] kit::FileQuestion storeQuestion() const;
    /// Why the store does not open, with the next step.
    void tellFailure(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectSignals();
    void retranslate();
    void setBusy(bool isBusy);

    controllers::FirstStartController &m_first;
    QString m_path;
    QString m_demoPath;
    kit::Label *m_heading;
    kit::Label *m_explanation;
    kit::Label *m_nameLabel;
    QLineEdit *m_name;
    kit::Label *m_place;
    kit::Button *m_create;
    kit::Label *m_lookAroundText;
    kit::Button *m_lookAround;
    kit::MessageStrip *m_failure;
};

} // namespace lotse::settings
