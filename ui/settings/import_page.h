#pragma once

#include "controllers/exchange/import_controller.h"
#include "kit/page.h"
#include "kit/message_strip.h"

class QCheckBox;
class QStandardItemModel;

namespace lotse::kit {
class Button;
class ChoiceCombo;
class Label;
class Panel;
class Panes;
class ProgressRow;
class Prompts;
class StatusMark;
class TableView;
} // namespace lotse::kit

namespace lotse::settings {

class ColumnMapping;

/// Reads records from a file: which kind they are, which column is which field, what every row would do, and only
/// then the import. Nothing is written before somebody has seen what is refused.
class ImportPage : public kit::Page
{
    Q_OBJECT

public:
    struct Parts {
        controllers::Desk &desk;
        controllers::ImportController &imports;
        kit::Prompts &prompts;
    };

    explicit ImportPage(const Parts &parts);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    /// While a call runs no chooser may open over it.
    void setCallRunning(bool isRunning);

Q_SIGNALS:
    void happened(const lotse::kit::Message &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void layOutPanes();
    void connectSignals();
    void retranslate();
    void chooseFile();
    void showFile();
    void showFields();
    void showJudgement();
    void showProblems(const controllers::ImportOutcome &judgement);
    void showActivity();
    void tellImport(const controllers::ImportOutcome &outcome);
    void tellFailure(const base::Error &error);

    Parts m_parts;
    kit::Label *m_heading;
    kit::Label *m_file;
    kit::Button *m_choose;
    kit::Button *m_import;
    kit::Label *m_kindLabel;
    kit::ChoiceCombo *m_kind;
    kit::Label *m_explanation;
    kit::MessageStrip *m_message;
    kit::ProgressRow *m_progress;
    kit::Panes *m_panes;
    kit::Panel *m_columnsPanel;
    ColumnMapping *m_mapping;
    kit::Panel *m_rowsPanel;
    kit::TableView *m_rows;
    QStandardItemModel *m_rowsModel;
    kit::Panel *m_checkPanel;
    kit::StatusMark *m_verdict;
    kit::Label *m_counts;
    QCheckBox *m_skip;
    kit::TableView *m_problems;
    QStandardItemModel *m_problemsModel;
    bool m_isCallRunning = false;
};

} // namespace lotse::settings
