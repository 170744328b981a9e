#include "referral/referral_acts.h"

#include "domain/referral/referral_states.h"
#include "kit/field/day_text.h"
#include "words/error_text.h"
#include "words/issue_text.h"
#include "words/language.h"

#include <algorithm>

namespace lotse::referral {

using controllers::ReferralController;
using domain::FieldType;
using domain::Referral;
using kit::FormField;
using kit::MessageKind;
using kit::RecordForm;
using S = domain::ReferralStatus;

namespace {

const QString dayField = QStringLiteral("day");
const QString modeField = QStringLiteral("mode");
const QString consentField = QStringLiteral("consent_kind");
const QString declineField = QStringLiteral("decline_reason");
const QString noteField = QStringLiteral("note");
const QString dueField = QStringLiteral("feedback_due_on");

FormField coded(const QString &name, const char *list)
{
    return {name, FieldType::Coded, QString::fromLatin1(list), false, {}};
}

FormField longText(const QString &name) { return {name, FieldType::Text, {}, true, {}}; }

QString isoDay(QDate day) { return day.toString(Qt::ISODate); }

/// What a move needs beside its day.
QList<FormField> detailsOf(const Referral &referral, S to)
{
    QList<FormField> fields;
    if (to == S::Consented)
        fields.append(coded(consentField, "consent_kind"));
    if ((to == S::Consented || to == S::Sent) && referral.mode == domain::notAsked)
        fields.append(coded(modeField, "referral_mode"));
    if (domain::declinedBy(to) != domain::notAsked)
        fields.append(coded(declineField, "decline_reason"));
    return fields;
}

/// A text of a form that may lack the field.
domain::Code codeIn(const RecordForm &form, const QString &name)
{
    const QString code = form.text(name);
    return code.isEmpty() ? domain::notAsked : code;
}

} // namespace

ReferralActs::ReferralActs(ReferralController &referrals, records::ActPanel &panel, const ChosenPartner &partner)
    : QObject(&panel),
      m_referrals(referrals),
      m_panel(panel),
      m_partner(partner)
{
    connectSignals();
}

void ReferralActs::connectSignals()
{
    connect(&m_referrals, &ReferralController::failed, this, &ReferralActs::tellFailure);
    connect(&m_referrals, &ReferralController::acted, this, [this](ReferralController::Act act, const Referral &referral) {
        using Act = ReferralController::Act;
        m_panel.putAway();
        const auto tell = [this](const QString &result, const QString &detail) {
            Q_EMIT happened({MessageKind::Success, result, detail, {}});
        };
        switch (act) {
        case Act::Proposed:
            return tell(tr("Referral proposed"), tr("%1. Nothing leaves the house by it.").arg(referral.number));
        case Act::Moved:
            return tell(tr("Referral: %1").arg(label(referral.status)), {});
        case Act::FeedbackRecorded:
            return tell(tr("Feedback recorded"), label(referral.status));
        case Act::DueDateChanged:
            return tell(tr("Feedback is due on %1").arg(kit::dayInWords(referral.feedbackDueOn)), {});
        case Act::Corrected:
            return tell(tr("Referral corrected"), label(referral.status));
        }
    });
}

/// A day of the referral that does not fit is the one that was asked for; a correction turns out to need it.
void ReferralActs::tellFailure(base::Error error)
{
    for (base::FieldIssue &issue : error.issues) {
        const bool isDay = std::ranges::any_of(domain::allOf<S>(), [&issue](S status) {
            return domain::dayOf(status).field == issue.field;
        });
        if (!isDay || (m_panel.isAsking() && m_panel.form().field(issue.field)))
            continue;
        if (m_panel.isAsking() && !m_panel.form().field(dayField))
            m_panel.addField({issue.field, FieldType::Day, {}, false, {}});
        else
            issue.field = dayField;
    }
    if (m_panel.isAsking()) {
        m_panel.tell(error);
        return;
    }
    QStringList sentences;
    for (const base::FieldIssue &issue : std::as_const(error.issues))
        sentences.append(words::issueSentence(issue));
    if (sentences.isEmpty())
        sentences.append(words::errorSentence(error));
    Q_EMIT happened({MessageKind::Danger, tr("That did not work"), sentences.join(u' '), {}});
}

QString ReferralActs::label(S status) const
{
    return m_referrals.desk().setting().codes.label(QStringLiteral("referral_status"), domain::word(status),
                                                    words::language());
}

void ReferralActs::propose(const domain::CaseFileId &caseFile, const QString &number, const domain::ReferralId &follows)
{
    const auto run = [this, caseFile, follows](const RecordForm &form) {
        const domain::Partner *partner = m_partner();
        controllers::ReferralProposal proposal;
        proposal.caseFile = caseFile;
        proposal.partner = partner ? partner->id : domain::PartnerId();
        proposal.mode = codeIn(form, modeField);
        proposal.proposedOn = form.day(dayField);
        proposal.follows = follows;
        proposal.note = form.text(noteField);
        m_referrals.propose(proposal);
    };
    if (m_panel.ask({tr("Refer case file %1").arg(number), tr("Nothing leaves the house by a proposal."),
                     {coded(modeField, "referral_mode"), {dayField, FieldType::Day, {}, false, tr("On")},
                      longText(noteField)},
                     tr("Propose"), run}))
        m_panel.form().setValue(dayField, isoDay(m_referrals.desk().today()));
}

QList<records::Deed> ReferralActs::deeds()
{
    QList<records::Deed> deeds;
    const Referral &referral = m_referrals.shown()->referral;
    const bool isKnownToPartner = domain::mayReach(S::Sent, referral.status)
        || domain::mayReach(S::AddressGiven, referral.status);
    if (isKnownToPartner)
        deeds.append({tr("Record feedback …"), [this] { askFeedback(); }});
    for (const S to : domain::allOf<S>()) {
        if (domain::canMove(referral.status, to))
            deeds.append({label(to), [this, to] { ask(to); }, {}, domain::isFinal(to)});
    }
    if (referral.feedbackDueOn.isValid() && !domain::isFinal(referral.status))
        deeds.append({tr("Other due date …"), [this] { askDueDate(); }, {}, true});
    deeds.append({tr("Correct …"), [this] { askCorrection(); }, {}, true});
    return deeds;
}

void ReferralActs::ask(S to)
{
    const Referral &referral = m_referrals.shown()->referral;
    const auto run = [this, to](const RecordForm &form) {
        controllers::MoveDetails details;
        details.day = form.day(dayField);
        details.mode = codeIn(form, modeField);
        details.consentKind = codeIn(form, consentField);
        details.declineReason = codeIn(form, declineField);
        details.note = form.text(noteField);
        if (const domain::Partner *partner = m_partner(); partner && to == S::Forwarded)
            details.forwardedTo = partner->id;
        m_referrals.move(to, details);
    };
    const QString consequence = to == S::Forwarded ? tr("It goes to the partner that is chosen in the list.") : QString();
    const QList<FormField> fields = QList<FormField>{{dayField, FieldType::Day, {}, false, tr("On")}}
        + detailsOf(referral, to) + QList<FormField>{longText(noteField)};
    if (m_panel.ask({label(to), consequence, fields, tr("Record"), run}))
        m_panel.form().setValue(dayField, isoDay(m_referrals.desk().today()));
}

void ReferralActs::askFeedback()
{
    const auto run = [this](const RecordForm &form) {
        m_referrals.recordFeedback(form.written(domain::PartnerFeedback()));
    };
    const QString next = QStringLiteral("next_due_on");
    m_panel.ask({tr("Feedback from the partner"), {},
                 {coded(QStringLiteral("accepted"), "yes_no_unknown"),
                  coded(QStringLiteral("contact_with_caller"), "yes_no_unknown"),
                  coded(QStringLiteral("contact_with_person"), "yes_no_unknown"),
                  coded(QStringLiteral("intensity"), "feedback_intensity"),
                  {QStringLiteral("outcome"), FieldType::Text, {}, false, {}},
                  {QStringLiteral("reported_by"), FieldType::Text, {}, false, {}},
                  {next, FieldType::Day, {}, false, {}},
                  longText(noteField)},
                 tr("Record feedback"), run});
}

void ReferralActs::askDueDate()
{
    const auto run = [this](const RecordForm &form) { m_referrals.changeDueDate(form.day(dueField)); };
    if (m_panel.ask({tr("Other due date"), {}, {{dueField, FieldType::Day, {}, false, {}}}, tr("Change"), run}))
        m_panel.form().setValue(dueField, isoDay(m_referrals.shown()->referral.feedbackDueOn));
}

void ReferralActs::askCorrection()
{
    const Referral &referral = m_referrals.shown()->referral;
    const auto run = [this, referral](const RecordForm &form) {
        Referral corrected = form.written(referral);
        corrected.note = referral.note; // what stands there is the reason
        corrected.declinedBy = domain::declinedBy(corrected.status);
        if (corrected.declinedBy == domain::notAsked)
            corrected.declineReason = domain::notAsked;
        if (corrected.status != S::Forwarded)
            corrected.forwardedTo = {};
        m_referrals.correct(corrected, form.text(noteField));
    };
    if (m_panel.ask({tr("Correct the referral"),
                     tr("For what was recorded wrongly. What stood here before stays in its history, and the reason "
                        "becomes a note of the case file."),
                     correctableFields(referral), tr("Correct"), run})) {
        m_panel.form().show(referral);
        m_panel.form().setValue(noteField, QString());
    }
}

/// The state and what is recorded of the way to it.
QList<FormField> ReferralActs::correctableFields(const Referral &referral) const
{
    QList<kit::Choice> states;
    QStringList names;
    for (const S status : domain::allOf<S>()) {
        if (status != S::Forwarded || referral.status == S::Forwarded) // forwarding proposes a new referral
            states.append({domain::word(status), label(status), {}});
        const domain::StatusDay own = domain::dayOf(status);
        if ((referral.*own.day).isValid() && !names.contains(own.field))
            names.append(own.field);
    }
    names += {modeField, consentField};
    if (domain::declinedBy(referral.status) != domain::notAsked)
        names.append(declineField);
    return QList<FormField>{{QStringLiteral("status"), FieldType::Coded, {}, false, {}, states}}
        + kit::formFields<Referral>(names) + QList<FormField>{{noteField, FieldType::Text, {}, true, tr("Reason")}};
}

} // namespace lotse::referral
