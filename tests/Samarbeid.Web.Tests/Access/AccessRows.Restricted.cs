using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

// What is kept from the public: an item of each meeting with all it says, its paper, a paper by itself, and the versions of agenda and minutes that tell of them.
// The public title and the fact are for whoever reads the meeting; the rest for members and those let in, whatever role anybody has.
public sealed partial class AccessRows
{
    private static readonly NewRestriction Open = new("offl-24-2", null, null, "");

    private void Restrict(Meeting meeting, string what, string publicTitle)
    {
        string Word(string text) => Markers.Plant($"restricted {text} of {what}", who => May(Operation.ReadMeetings, meeting.ScopeId)(who) && people.ReadsRestricted(who, meeting.ScopeId));
        var by = new RestrictedBy(people.Insider.Id, DateTimeOffset.UnixEpoch);
        var item = meeting.AddItem(AgendaItemKind.Case, Word("title"), Word("background"), plan: new(null, Word("presenter"), 5)).Value;
        Assert.True(meeting.Restrict(item.Id, Open with { PublicTitle = publicTitle, Reason = Word("reason") }, by, today).IsDone);
        foreach (var reader in new[] { people.LetIn, people.Insider }) Assert.True(meeting.LetRead(item.Id, reader.Id, null, by, today).IsDone);
    }

    // A word of the minutes that stands with a restricted item.
    private string Secret(string text, Meeting meeting, string what)
    {
        var (read, minutes) = (May(Operation.ReadMeetings, meeting.ScopeId), May(Operation.ReadMinutes, meeting.ScopeId));
        return Markers.Plant($"restricted {text} of {what}", who => minutes(who) && read(who) && people.ReadsRestricted(who, meeting.ScopeId));
    }

    private void Restricted(Meeting meeting, string what)
    {
        var (read, minutes) = (May(Operation.ReadMeetings, meeting.ScopeId), May(Operation.ReadMinutes, meeting.ScopeId));
        bool Reads(Actor who) => read(who) && people.ReadsRestricted(who, meeting.ScopeId);
        // One by itself on the meeting is for the members alone: letting in is to an item.
        bool ReadsPaper(Actor who) => Reads(who) && who.Person != people.LetIn.Id && who.Person != people.Insider.Id;
        var item = meeting.Items.Single(i => i.Basis is not null);
        if (meeting.State.HasMinutes())
        {
            Set(meeting.TextOf(item)!, nameof(RestrictedText.Conclusion), Secret("conclusion", meeting, what));
            Set(item, nameof(AgendaItem.IsConcludedApart), true);
        }

        var ofItem = Laid(meeting, item.Id, $"restricted item of {what}", Reads);
        var byItself = Laid(meeting, null, $"restricted paper of {what}", meeting.ScopeId == places.Own.ScopeId ? ReadsPaper : null);
        Set(byItself, nameof(byItself.Basis), "offl-14");
        Cells.Add(new($"paper of restricted item of {what}", PaperAddresses.Of(meeting.Id, ofItem.Id), Reads));
        Cells.Add(new($"restricted paper of {what}", PaperAddresses.Of(meeting.Id, byItself.Id), ReadsPaper));
        Cells.Add(new($"exempt agenda of {what}", MeetingAddresses.ExemptAgendaPdf(meeting.Id), Reads));
        Cells.Add(new($"exempt Word agenda of {what}", MeetingAddresses.ExemptAgendaWord(meeting.Id), Reads));

        // It holds every word and every paper.
        if (meeting.State is MeetingState.Approved)
            Package(new(ArchivedKind.Meeting, meeting.Id.Value, meeting.ScopeId, ArchivedEditions.First), what, who => ReadsPaper(who) && May(Operation.DeliverToArchive, meeting.ScopeId)(who));

        Func<Actor, bool> readsMinutes = meeting.State.HasMinutes() ? who => minutes(who) && Reads(who) : _ => false;
        Cells.Add(new($"exempt minutes of {what}", MeetingAddresses.ExemptMinutes(meeting.Id), readsMinutes));
        Cells.Add(new($"exempt file of {what}", MeetingAddresses.ExemptMinutesPdf(meeting.Id), readsMinutes));
        Cells.Add(new($"exempt Word file of {what}", MeetingAddresses.ExemptMinutesWord(meeting.Id), readsMinutes));
    }

    /// <summary>A case in the queue, whose page is that of the body and of its open meetings.</summary>
    private void Proposal(MeetingBody body)
    {
        var read = May(Operation.ReadMeetings, body.ScopeId);
        string Word(string text) => Markers.Plant($"{text} of a case proposed to {body.Name}", read);
        db.Add(AgendaProposal.Propose(body, Word("title"), Word("background"), ItemPlan.Open, people.Insider.Id, DateTimeOffset.UnixEpoch).Value);
    }
}
