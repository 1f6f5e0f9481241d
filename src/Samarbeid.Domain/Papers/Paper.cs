using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.BirthNumbers;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;

namespace Samarbeid.Domain.Papers;

public readonly record struct PaperId(Guid Value)
{
    public static PaperId New() => new(Guid.CreateVersion7());
}

/// <summary>Where the bytes of a paper are kept; they are never changed, only put away.</summary>
public readonly record struct StoredFileId(Guid Value)
{
    public static StoredFileId New() => new(Guid.CreateVersion7());
}

/// <summary>A file laid before a meeting (vedlegg), on one of its items or on the meeting itself; or beside an agreement, such as the signed sheet, or an action, as evidence of what it came to. There is one only once all its bytes are
/// stored and judged. Taken away it stays as a row, so that the trail tells of it, and for a day it can be put back.</summary>
public sealed partial class Paper : AggregateRoot, IOwned
{
    public const int TitleMaxLength = 200;

    /// <summary>On the items of one meeting and the meeting itself together.</summary>
    public const int MostOfAMeeting = 300;

    /// <summary>How long the bytes of a paper that was taken away are kept, so that it can be put back (angre).</summary>
    public static readonly TimeSpan KeptAfterRemoval = TimeSpan.FromDays(1);

    private Paper()
    {
    }

    public PaperId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }

    /// <summary>The meeting it is laid before as a whole; null for a paper of an item.</summary>
    public MeetingId? MeetingId { get; private set; }

    /// <summary>The item it belongs to, whichever meeting that comes up in; null for a paper of a meeting as a whole.</summary>
    public AgendaItemId? AgendaItemId { get; private set; }

    /// <summary>The agreement it lies beside; null for a paper of a meeting.</summary>
    public CooperationAgreementId? AgreementId { get; private set; }

    /// <summary>The action it is evidence of; null for all others.</summary>
    public ActionItemId? ActionItemId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>What it is called when it is downloaded, with the ending of its kind. See <see cref="PaperName"/>.</summary>
    public string FileName { get; private set; } = "";

    public PaperKind Kind { get; private set; }

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Of the bytes: 64 hexadecimal digits, lower case.</summary>
    public string Sha256 { get; private set; } = "";

    public VirusScan Scan { get; private set; }
    public PersonId AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }
    public PersonId? RemovedBy { get; private set; }

    /// <summary>When it was taken away; null while it lies there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Null once a paper that was taken away can no longer be put back.</summary>
    public StoredFileId? FileId { get; private set; }

    /// <summary>The code of the <see cref="LegalBasis"/> it is kept from the public by, by itself; one on a restricted item is so with the item.</summary>
    public string? Basis { get; private set; }

    /// <summary>The last day it is kept from the public; null for no end.</summary>
    public DateOnly? RestrictedUntil { get; private set; }

    /// <summary>Why it is kept from the public; read with the paper.</summary>
    public string? RestrictionReason { get; private set; }
    public PersonId? RestrictedBy { get; private set; }
    public DateTimeOffset? RestrictedAt { get; private set; }

    public bool IsRemoved => RemovedAt is not null;

    /// <summary>Lays a paper before a meeting.</summary>
    /// <param name="meeting">With its items.</param>
    /// <param name="item">One of the meeting's; null for the meeting as a whole.</param>
    /// <param name="file">What is stored.</param>
    /// <param name="present">How many papers the meeting has, see <see cref="MostOfAMeeting"/>.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The item is of another meeting.</exception>
    public static Outcome<Paper> AddTo(Meeting meeting, AgendaItemId? item, StoredPaper file, int present, PersonId by, DateTimeOffset at)
    {
        if (item is { } id && meeting.Items.All(i => i.Id != id)) throw new ArgumentException("The item is of another meeting.", nameof(item));
        if (!meeting.State.TakesPapers()) return PaperRules.Closed;
        if (present >= MostOfAMeeting) return PaperRules.TooMany.With(MostOfAMeeting);
        if (CheckTitle(file.Name.Stem) is { IsDone: false } refused) return refused.Refusal!;

        meeting.NotePapersChanged();
        var made = Of(file, meeting.ScopeId, by, at);
        (made.MeetingId, made.AgendaItemId) = (item is null ? meeting.Id : null, item);
        return made;
    }

    /// <summary>Gives it a title in place of the name of its file.</summary>
    public Outcome Rename(Meeting meeting, string title)
    {
        if (!meeting.State.TakesPapers()) return PaperRules.Closed;
        if (CheckTitle(title) is { IsDone: false } refused) return refused;
        if (IsRemoved) return PaperRules.IsGone;

        if (Title != title.Trim()) meeting.NotePapersChanged();
        Title = title.Trim();
        return Outcome.Done;
    }

    /// <summary>Takes it away (fjern); asked twice, the first counts.</summary>
    public Outcome Remove(Meeting meeting, PersonId by, DateTimeOffset at)
    {
        if (!meeting.State.TakesPapers()) return PaperRules.Closed;
        if (IsRemoved) return Outcome.Done;

        meeting.NotePapersChanged();
        (RemovedBy, RemovedAt) = (by, at);
        return Outcome.Done;
    }

    /// <summary>Puts it back where it lay (angre), as long as its bytes are kept.</summary>
    /// <param name="meeting">Where it lay.</param>
    /// <param name="present">How many papers the meeting has now.</param>
    public Outcome Restore(Meeting meeting, int present)
    {
        if (!meeting.State.TakesPapers()) return PaperRules.Closed;
        if (!IsRemoved) return Outcome.Done;
        if (FileId is null) return PaperRules.IsGone;
        if (present >= MostOfAMeeting) return PaperRules.TooMany.With(MostOfAMeeting);

        meeting.NotePapersChanged();
        (RemovedBy, RemovedAt) = (null, null);
        return Outcome.Done;
    }

    /// <summary>Keeps it from the public (unnta vedlegget), title and all; it is then there only for those who may read it.</summary>
    public Outcome Restrict(Meeting meeting, NewRestriction how, RestrictedBy by, DateOnly today)
    {
        if (!meeting.State.TakesPapers()) return PaperRules.Closed;
        if (how.Check(Basis, today) is { IsDone: false } refused) return refused;

        (Basis, RestrictedUntil, RestrictionReason, RestrictedBy, RestrictedAt) = (how.Basis, how.Until, how.Reason.Trim(), by.Person, by.At);
        return Outcome.Done;
    }

    /// <summary>Lets the public read it again (opphev unntaket).</summary>
    public Outcome Lift(Meeting meeting)
    {
        if (!meeting.State.TakesPapers()) return PaperRules.Closed;

        (Basis, RestrictedUntil, RestrictionReason, RestrictedBy, RestrictedAt) = (null, null, null, null, null);
        return Outcome.Done;
    }

    /// <summary>Lets go of the bytes of a paper that was taken away.</summary>
    /// <exception cref="InvalidOperationException">It lies there still, or was taken away less than <see cref="KeptAfterRemoval"/> ago.</exception>
    public void LetGoOfFile(DateTimeOffset now)
    {
        if (RemovedAt is not { } removed || now - removed < KeptAfterRemoval) throw new InvalidOperationException("The bytes may still be asked for.");

        FileId = null;
    }

    private static Paper Of(StoredPaper file, ScopeId scope, PersonId by, DateTimeOffset at) => new()
    {
        Id = PaperId.New(),
        ScopeId = scope,
        Title = file.Name.Stem,
        FileName = file.Name.EndingAs(file.Kind),
        Kind = file.Name.Narrowed(file.Kind),
        Size = file.Size,
        Sha256 = file.Sha256,
        Scan = file.Scan,
        FileId = file.Id,
        AddedBy = by,
        AddedAt = at,
    };

    private static Outcome CheckTitle(string title)
    {
        if (title.IsBlank() || title.Trim().Length > TitleMaxLength) return PaperRules.NeedsTitle.With(TitleMaxLength);
        // A title stands in lists, minutes and names of files; whatever the reason, a person's number has none there.
        if (BirthNumber.In(title) is [var number, ..]) return PaperRules.HasBirthNumber.With(number.Masked);

        return Outcome.Done;
    }
}

/// <summary>What is known of a file once it is stored and judged.</summary>
public sealed record StoredPaper(StoredFileId Id, PaperName Name, PaperKind Kind, long Size, string Sha256, VirusScan Scan);
