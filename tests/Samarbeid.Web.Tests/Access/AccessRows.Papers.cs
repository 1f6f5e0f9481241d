using System.Text;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

// The papers of meetings: whoever reads the meeting reads them, in every state, and nobody else. One that was taken away is read by nobody.
public sealed partial class AccessRows
{
    private void Paper(Meeting meeting, AgendaItemId? item, string what, Func<Actor, bool> read)
    {
        var (there, gone) = (Laid(meeting, item, $"paper of {what}", read), Laid(meeting, item, $"paper taken away from {what}", null));
        Set(gone, nameof(gone.RemovedBy), people.Insider.Id);
        Set(gone, nameof(gone.RemovedAt), DateTimeOffset.UnixEpoch);
        Cells.Add(new($"paper of {what}", PaperAddresses.Of(meeting.Id, there.Id), read));
        Cells.Add(new($"paper taken away from {what}", PaperAddresses.Of(meeting.Id, gone.Id), _ => false));
    }

    /// <param name="read">Null for what nobody reads, in which no word is planted.</param>
    private Paper Laid(Meeting meeting, AgendaItemId? item, string what, Func<Actor, bool>? read)
    {
        var stored = Stored(meeting.ScopeId, what, read);
        var state = meeting.State;
        Set(meeting, nameof(meeting.State), MeetingState.Planned);
        var paper = Domain.Papers.Paper.AddTo(meeting, item, stored, 0, people.Insider.Id, DateTimeOffset.UnixEpoch).Value;
        Set(meeting, nameof(meeting.State), state);
        db.Add(paper);
        return paper;
    }

    private Paper Laid(ActionItem action, string what, Func<Actor, bool> read)
    {
        var paper = Domain.Papers.Paper.AddTo(action, Stored(action.ScopeId, what, read), 0, people.Insider.Id, DateTimeOffset.UnixEpoch).Value;
        db.Add(paper);
        return paper;
    }

    private Paper Laid(CooperationAgreement agreement, string what, Func<Actor, bool> read)
    {
        var paper = Domain.Papers.Paper.AddTo(agreement, Stored(agreement.ScopeId, what, read), 0, people.Insider.Id, DateTimeOffset.UnixEpoch).Value;
        db.Add(paper);
        return paper;
    }

    private StoredPaper Stored(ScopeId scope, string what, Func<Actor, bool>? read)
    {
        string Word(string text) => read is null ? text : Markers.Plant($"{text} of {what}", read);
        var bytes = Encoding.UTF8.GetBytes(Word("bytes"));
        var file = new StoredFile { Id = StoredFileId.New(), ScopeId = scope, StartedAt = DateTimeOffset.UnixEpoch };
        db.AddRange(file, new FilePiece { FileId = file.Id, ScopeId = file.ScopeId, Number = 0, Bytes = bytes });
        return new(file.Id, PaperName.Of($"{Word("title")}.txt").Value, PaperKind.Text, bytes.Length, DocumentHash.Of(bytes), VirusScan.NotScanned);
    }
}
