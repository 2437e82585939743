#include "core/domain/Vocabulary.h"

#include <array>
#include <utility>

namespace saskare {
namespace {

template <class Word>
struct Spelling
{
    Word word;
    const char16_t *text;
};

using CK = ConversationKind;
using CS = ConversationState;
using DS = DeliveryState;
using TK = TouchpointKind;
using BS = CallbackState;
using LR = LinkRelation;
using RK = RecordKind;

constexpr Spelling<CK> conversationKinds[]
    = {{CK::Ticket, u"ticket"}, {CK::Chat, u"chat"}, {CK::Callback, u"callback"}};
constexpr Spelling<CS> conversationStates[]
    = {{CS::New, u"new"},       {CS::Open, u"open"},           {CS::Answered, u"answered"}, {CS::Pending, u"pending"},
       {CS::OnHold, u"onHold"}, {CS::Postponed, u"postponed"}, {CS::Resolved, u"resolved"}, {CS::Closed, u"closed"},
       {CS::Live, u"live"},     {CS::Spam, u"spam"},           {CS::Deleted, u"deleted"},   {CS::Merged, u"merged"},
       {CS::Other, u"other"}};
constexpr Spelling<StateGroup> stateGroups[] = {{StateGroup::Any, u"any"},
                                                {StateGroup::Open, u"open"},
                                                {StateGroup::Waiting, u"waiting"},
                                                {StateGroup::Done, u"done"}};
constexpr Spelling<Channel> channels[] = {{Channel::Email, u"email"},
                                          {Channel::Form, u"form"},
                                          {Channel::Chat, u"chat"},
                                          {Channel::Phone, u"phone"},
                                          {Channel::SocialPublic, u"socialPublic"},
                                          {Channel::SocialPrivate, u"socialPrivate"},
                                          {Channel::Review, u"review"},
                                          {Channel::Sms, u"sms"},
                                          {Channel::Portal, u"portal"},
                                          {Channel::InPerson, u"inPerson"},
                                          {Channel::Web, u"web"},
                                          {Channel::Other, u"other"}};
constexpr Spelling<Direction> directions[] = {{Direction::Inbound, u"inbound"},
                                              {Direction::Outbound, u"outbound"},
                                              {Direction::Note, u"note"},
                                              {Direction::Event, u"event"}};
constexpr Spelling<AuthorKind> authorKinds[]
    = {{AuthorKind::Customer, u"customer"}, {AuthorKind::Agent, u"agent"}, {AuthorKind::System, u"system"}};
constexpr Spelling<Priority> priorities[] = {{Priority::None, u"none"},
                                             {Priority::Low, u"low"},
                                             {Priority::Normal, u"normal"},
                                             {Priority::High, u"high"},
                                             {Priority::Urgent, u"urgent"}};
constexpr Spelling<DS> deliveryStates[] = {{DS::None, u"none"},           {DS::QueuedHere, u"queuedHere"},
                                           {DS::Sending, u"sending"},     {DS::MayBeSent, u"mayBeSent"},
                                           {DS::Failed, u"failed"},       {DS::Conflicted, u"conflicted"},
                                           {DS::Scheduled, u"scheduled"}, {DS::Delayed, u"delayed"},
                                           {DS::Sent, u"sent"},           {DS::Delivered, u"delivered"},
                                           {DS::Read, u"read"},           {DS::NotDelivered, u"notDelivered"},
                                           {DS::Expired, u"expired"}};
constexpr Spelling<TK> touchpointKinds[] = {{TK::Conversation, u"conversation"},
                                            {TK::Chat, u"chat"},
                                            {TK::Call, u"call"},
                                            {TK::Callback, u"callback"},
                                            {TK::PageVisit, u"pageVisit"},
                                            {TK::Order, u"order"},
                                            {TK::Form, u"form"},
                                            {TK::Review, u"review"},
                                            {TK::PublicComment, u"publicComment"},
                                            {TK::Rating, u"rating"},
                                            {TK::Visit, u"visit"},
                                            {TK::Other, u"other"}};
constexpr Spelling<Stage> stages[] = {
    {Stage::Before, u"before"}, {Stage::During, u"during"}, {Stage::After, u"after"}, {Stage::Unknown, u"unknown"}};
constexpr Spelling<RatingKind> ratingKinds[] = {{RatingKind::Csat, u"csat"},
                                                {RatingKind::Ces2, u"ces2"},
                                                {RatingKind::Nps, u"nps"},
                                                {RatingKind::Stars, u"stars"},
                                                {RatingKind::Thumbs, u"thumbs"}};
constexpr Spelling<TouchpointOutcome> touchpointOutcomes[] = {{TouchpointOutcome::Resolved, u"resolved"},
                                                              {TouchpointOutcome::Unresolved, u"unresolved"},
                                                              {TouchpointOutcome::Pending, u"pending"},
                                                              {TouchpointOutcome::Abandoned, u"abandoned"}};
constexpr Spelling<BS> callbackStates[]
    = {{BS::Requested, u"requested"}, {BS::Queued, u"queued"},       {BS::Scheduled, u"scheduled"},
       {BS::Offered, u"offered"},     {BS::Accepted, u"accepted"},   {BS::Dialling, u"dialling"},
       {BS::Connected, u"connected"}, {BS::WrapUp, u"wrapUp"},       {BS::Completed, u"completed"},
       {BS::RetryWait, u"retryWait"}, {BS::Exhausted, u"exhausted"}, {BS::Expired, u"expired"},
       {BS::Cancelled, u"cancelled"}};
constexpr Spelling<CallOutcome> callOutcomes[] = {{CallOutcome::Reached, u"reached"},
                                                  {CallOutcome::NoAnswer, u"noAnswer"},
                                                  {CallOutcome::Busy, u"busy"},
                                                  {CallOutcome::Voicemail, u"voicemail"},
                                                  {CallOutcome::WrongNumber, u"wrongNumber"},
                                                  {CallOutcome::Refused, u"refused"}};
constexpr Spelling<OutboxState> outboxStates[] = {{OutboxState::Queued, u"queued"},
                                                  {OutboxState::Sending, u"sending"},
                                                  {OutboxState::Uncertain, u"uncertain"},
                                                  {OutboxState::Asking, u"asking"},
                                                  {OutboxState::Sent, u"sent"},
                                                  {OutboxState::Failed, u"failed"},
                                                  {OutboxState::Conflicted, u"conflicted"}};
constexpr Spelling<LR> linkRelations[] = {{LR::Parent, u"parent"},         {LR::Child, u"child"},
                                          {LR::DependsOn, u"dependsOn"},   {LR::DependedOnBy, u"dependedOnBy"},
                                          {LR::RefersTo, u"refersTo"},     {LR::ReferredToBy, u"referredToBy"},
                                          {LR::MergedInto, u"mergedInto"}, {LR::Problem, u"problem"}};
constexpr Spelling<LimitKind> limitKinds[] = {{LimitKind::FirstAnswer, u"firstAnswer"},
                                              {LimitKind::NextAnswer, u"nextAnswer"},
                                              {LimitKind::Resolution, u"resolution"}};
constexpr Spelling<RK> recordKinds[] = {{RK::Conversation, u"conversation"},
                                        {RK::Message, u"message"},
                                        {RK::Attachment, u"attachment"},
                                        {RK::Customer, u"customer"},
                                        {RK::Agent, u"agent"},
                                        {RK::Queue, u"queue"},
                                        {RK::Tag, u"tag"},
                                        {RK::CannedResponse, u"cannedResponse"},
                                        {RK::Article, u"article"},
                                        {RK::Touchpoint, u"touchpoint"},
                                        {RK::Macro, u"macro"},
                                        {RK::Presence, u"presence"}};
constexpr Spelling<PresenceKind> presenceKinds[]
    = {{PresenceKind::Viewing, u"viewing"}, {PresenceKind::Writing, u"writing"}};

template <class Word, size_t N>
QString spell(const Spelling<Word> (&table)[N], Word word)
{
    for (const auto &entry : table) {
        if (entry.word == word)
            return QString::fromUtf16(entry.text);
    }
    Q_UNREACHABLE();
}

template <class Word, size_t N>
std::optional<Word> read(const Spelling<Word> (&table)[N], QStringView text)
{
    for (const auto &entry : table) {
        if (text == QStringView(entry.text))
            return entry.word;
    }
    return std::nullopt;
}

} // namespace

QString code(ConversationKind value)
{
    return spell(conversationKinds, value);
}
QString code(ConversationState value)
{
    return spell(conversationStates, value);
}
QString code(StateGroup value)
{
    return spell(stateGroups, value);
}
QString code(Channel value)
{
    return spell(channels, value);
}
QString code(Direction value)
{
    return spell(directions, value);
}
QString code(AuthorKind value)
{
    return spell(authorKinds, value);
}
QString code(Priority value)
{
    return spell(priorities, value);
}
QString code(DeliveryState value)
{
    return spell(deliveryStates, value);
}
QString code(TouchpointKind value)
{
    return spell(touchpointKinds, value);
}
QString code(Stage value)
{
    return spell(stages, value);
}
QString code(RatingKind value)
{
    return spell(ratingKinds, value);
}
QString code(TouchpointOutcome value)
{
    return spell(touchpointOutcomes, value);
}
QString code(CallbackState value)
{
    return spell(callbackStates, value);
}
QString code(CallOutcome value)
{
    return spell(callOutcomes, value);
}
QString code(OutboxState value)
{
    return spell(outboxStates, value);
}
QString code(LinkRelation value)
{
    return spell(linkRelations, value);
}
QString code(LimitKind value)
{
    return spell(limitKinds, value);
}
QString code(PresenceKind value)
{
    return spell(presenceKinds, value);
}
QString code(RecordKind value)
{
    return spell(recordKinds, value);
}

template <>
std::optional<ConversationKind> from<ConversationKind>(QStringView text)
{
    return read(conversationKinds, text);
}
template <>
std::optional<ConversationState> from<ConversationState>(QStringView text)
{
    return read(conversationStates, text);
}
template <>
std::optional<StateGroup> from<StateGroup>(QStringView text)
{
    return read(stateGroups, text);
}
template <>
std::optional<Channel> from<Channel>(QStringView text)
{
    return read(channels, text);
}
template <>
std::optional<Direction> from<Direction>(QStringView text)
{
    return read(directions, text);
}
template <>
std::optional<AuthorKind> from<AuthorKind>(QStringView text)
{
    return read(authorKinds, text);
}
template <>
std::optional<Priority> from<Priority>(QStringView text)
{
    return read(priorities, text);
}
template <>
std::optional<DeliveryState> from<DeliveryState>(QStringView text)
{
    return read(deliveryStates, text);
}
template <>
std::optional<TouchpointKind> from<TouchpointKind>(QStringView text)
{
    return read(touchpointKinds, text);
}
template <>
std::optional<Stage> from<Stage>(QStringView text)
{
    return read(stages, text);
}
template <>
std::optional<RatingKind> from<RatingKind>(QStringView text)
{
    return read(ratingKinds, text);
}
template <>
std::optional<TouchpointOutcome> from<TouchpointOutcome>(QStringView text)
{
    return read(touchpointOutcomes, text);
}
template <>
std::optional<CallbackState> from<CallbackState>(QStringView text)
{
    return read(callbackStates, text);
}
template <>
std::optional<CallOutcome> from<CallOutcome>(QStringView text)
{
    return read(callOutcomes, text);
}
template <>
std::optional<OutboxState> from<OutboxState>(QStringView text)
{
    return read(outboxStates, text);
}
template <>
std::optional<LinkRelation> from<LinkRelation>(QStringView text)
{
    return read(linkRelations, text);
}
template <>
std::optional<LimitKind> from<LimitKind>(QStringView text)
{
    return read(limitKinds, text);
}
template <>
std::optional<PresenceKind> from<PresenceKind>(QStringView text)
{
    return read(presenceKinds, text);
}
template <>
std::optional<RecordKind> from<RecordKind>(QStringView text)
{
    return read(recordKinds, text);
}

StateGroup groupOf(ConversationState state)
{
    switch (state) {
    case ConversationState::New:
    case ConversationState::Open:
    case ConversationState::Live:
    case ConversationState::Other:
        return StateGroup::Open;
    case ConversationState::Answered:
    case ConversationState::Pending:
    case ConversationState::OnHold:
    case ConversationState::Postponed:
        return StateGroup::Waiting;
    case ConversationState::Resolved:
    case ConversationState::Closed:
    case ConversationState::Spam:
    case ConversationState::Deleted:
    case ConversationState::Merged:
        return StateGroup::Done;
    }
    Q_UNREACHABLE();
}

} // namespace saskare
