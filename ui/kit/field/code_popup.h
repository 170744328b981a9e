#pragma once

#include "kit/field/choice.h"

#include <QWidget>

class QListView;

namespace lotse::kit {

class ChoiceHitModel;

/// The hits of a code field, laid over the window below the field: it never takes the focus and moves
/// nothing. The field owns it and drives it.
class CodePopup : public QWidget
{
    Q_OBJECT

public:
    explicit CodePopup(QWidget *field);

    /// Shows the hits of an index; `footer` says what the keys do. Nothing is chosen unless `chosen` says so.
    void showHits(const ChoiceIndex &index, const QList<ChoiceHit> &hits, qsizetype chosen,
                  const QString &footer);
    [[nodiscard]] qsizetype chosen() const;
    void choose(qsizetype row);
    /// The hint at the right of the chosen row.
    void setTakeHint(const QString &hint);

Q_SIGNALS:
    void clicked(qsizetype row);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    [[nodiscard]] int footerHeight() const;

    QWidget *m_field;
    QListView *m_list;
    ChoiceHitModel *m_model;
    QString m_footer;
};

} // namespace lotse::kit
