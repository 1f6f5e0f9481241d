using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.AnnualReports;

public readonly record struct AnnualReportId(Guid Value)
{
    public static AnnualReportId New() => new(Guid.CreateVersion7());
}

/// <summary>The crime picture of a municipality for a year, which the sheriff presents to the kommunestyre (årsrapport).
/// The public figures are not copied in: they are joined when it is shown, and frozen with it when it is approved.</summary>
public sealed class AnnualReport : AggregateRoot, IOwned
{
    public const int TextMaxLength = 8000;
    public const int MunicipalCouncilCaseMaxLength = 50;
    public const int FirstYear = 2000;
    public const int LastYear = 2100;

    private readonly List<ClearanceFigure> _clearance = [];
    private readonly List<ReportPriority> _priorities = [];

    private AnnualReport()
    {
    }

    public AnnualReportId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MunicipalityNumber Municipality { get; private set; }

    /// <summary>The calendar year it tells of.</summary>
    public int Year { get; private set; }

    /// <summary>Counts the editions of the year from 1; a correction of an issued report is a new edition.</summary>
    public int Edition { get; private set; }
    public Language Language { get; private set; }
    public AnnualReportState State { get; private set; }

    /// <summary>Sammendrag, in a few sentences for politicians.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>What the police make of the figures (vurdering).</summary>
    public string Assessment { get; private set; } = "";

    /// <summary>Who has it in hand: who began it, sent it to review last, or took it over (skribent). Null where nobody in particular has.</summary>
    public PersonId? WriterId { get; private set; }

    /// <summary>Who sent it to review, and may therefore not approve it (forfatter), also when another has taken it over.</summary>
    public PersonId? AuthorId { get; private set; }

    /// <summary>When it was sent to review last; null before that, and where it was played back without a clock.</summary>
    public DateTimeOffset? SentToReviewAt { get; private set; }
    public PersonId? ApproverId { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Why it was sent back from review, or withdrawn.</summary>
    public string? Remark { get; private set; }

    /// <summary>The day it was presented to the kommunestyre, and the case there (K-sak).</summary>
    public DateOnly? PresentedOn { get; private set; }
    public string? MunicipalCouncilCase { get; private set; }
    public bool IsDemonstration { get; private set; }

    public IReadOnlyList<ClearanceFigure> Clearance => _clearance;
    public IReadOnlyList<ReportPriority> Priorities => _priorities;

    public static Outcome<AnnualReport> Begin(Municipality municipality, int year, Language language, PersonId? writer = null)
    {
        if (year is < FirstYear or > LastYear) return AnnualReportRules.UnknownYear.With(year);

        return new AnnualReport
        {
            Id = AnnualReportId.New(),
            ScopeId = municipality.ScopeId,
            Municipality = municipality.Number,
            Year = year,
            Edition = 1,
            Language = language,
            WriterId = writer,
        };
    }

    /// <summary>Gives a report that is not approved to somebody else to finish. Who sent it to review still may not approve it.</summary>
    public Outcome HandTo(PersonId writer)
    {
        if (!State.IsUnderWay()) return AnnualReportRules.StateForbids;

        WriterId = writer;
        Raise(new ReportHandedOn(this));
        return Outcome.Done;
    }

    public void MarkAsDemonstration() => IsDemonstration = true;

    public Outcome Write(string summary, string assessment, Language language)
    {
        if (State is not AnnualReportState.Draft) return AnnualReportRules.StateForbids;
        if (summary.Length > TextMaxLength || assessment.Length > TextMaxLength) return AnnualReportRules.TextTooLong.With(TextMaxLength);

        (Summary, Assessment, Language) = (summary.Trim(), assessment.Trim(), language);
        return Outcome.Done;
    }

    /// <summary>Carries in what was written in the former report where nothing is written yet; what is written stays as it is.</summary>
    public Outcome CarryIn(AnnualReport former)
    {
        if (former.Municipality != Municipality || former.Year >= Year) throw new ArgumentException("It is no former report of the place.", nameof(former));
        if (State is not AnnualReportState.Draft) return AnnualReportRules.StateForbids;

        var before = (Summary, Assessment, _priorities.Count);
        if (Summary.Length == 0) Summary = former.Summary;
        if (Assessment.Length == 0) Assessment = former.Assessment;
        if (_priorities.Count == 0)
            foreach (var priority in former.Priorities.OrderBy(p => p.Position)) AddPriority(priority.Text);
        return before == (Summary, Assessment, _priorities.Count) ? AnnualReportRules.NothingToCarryIn : Outcome.Done;
    }

    /// <summary>Enters or changes the police's own figures of one crime type.</summary>
    public Outcome EnterClearance(CrimeType type, ClearanceCount count)
    {
        if (State is not AnnualReportState.Draft) return AnnualReportRules.StateForbids;

        var known = _clearance.SingleOrDefault(c => c.Type == type);
        if (known is null) _clearance.Add(ClearanceFigure.Of(this, type, count));
        else known.Change(count);
        return Outcome.Done;
    }

    public Outcome RemoveClearance(CrimeType type)
    {
        if (State is not AnnualReportState.Draft) return AnnualReportRules.StateForbids;

        _clearance.RemoveAll(c => c.Type == type);
        return Outcome.Done;
    }

    /// <summary>Adds a priority (prioritering): last, or at a position from 1 that it had and that nobody has taken since.</summary>
    public Outcome AddPriority(string text, int? position = null)
    {
        if (State is not AnnualReportState.Draft) return AnnualReportRules.StateForbids;
        if (text.IsBlank() || text.Trim().Length > ReportPriority.TextMaxLength)
            return AnnualReportRules.PriorityNeedsText.With(ReportPriority.TextMaxLength);

        var last = _priorities.Count == 0 ? 1 : _priorities.Max(p => p.Position) + 1;
        var isFree = position is > 0 && _priorities.All(p => p.Position != position);
        _priorities.Add(ReportPriority.Of(this, isFree ? position!.Value : last, text));
        return Outcome.Done;
    }

    public Outcome RemovePriority(int position)
    {
        if (State is not AnnualReportState.Draft) return AnnualReportRules.StateForbids;

        _priorities.RemoveAll(p => p.Position == position);
        return Outcome.Done;
    }

    /// <param name="author">Who may therefore not approve it.</param>
    /// <param name="at">From when on the review is waited for.</param>
    public Outcome SendToReview(PersonId author, DateTimeOffset? at = null)
    {
        if (Summary.IsBlank()) return AnnualReportRules.NeedsSummary;

        var moved = MoveTo(AnnualReportState.InReview);
        if (!moved.IsDone) return moved;

        (AuthorId, WriterId, Remark, SentToReviewAt) = (author, author, null, at);
        Raise(new ReportSentToReview(this));
        return moved;
    }

    /// <summary>Reminds those who review it (purring), once a day at most.</summary>
    /// <inheritdoc cref="Meetings.Meeting.RemindOfApproval"/>
    public Outcome RemindOfReview(DateOnly today, DateOnly? last)
    {
        if (State is not AnnualReportState.InReview) return AnnualReportRules.StateForbids;
        if (last >= today) return AnnualReportRules.RemindedToday;

        Raise(new ReviewReminded(this, today));
        return Outcome.Done;
    }

    public Outcome SendBack(string remark)
    {
        if (remark.IsBlank() || remark.Length > TextMaxLength) return AnnualReportRules.NeedsRemark;
        if (State is not AnnualReportState.InReview) return AnnualReportRules.StateForbids;

        Remark = remark.Trim();
        Raise(new ReportSentBack(this));
        return MoveTo(AnnualReportState.Draft);
    }

    /// <summary>Approves; the author may not (four eyes). The caller freezes the document in the same save.</summary>
    public Outcome Approve(PersonId approver, DateTimeOffset at)
    {
        if (approver == AuthorId) return AccessRules.AuthorMayNotApprove;

        var moved = MoveTo(AnnualReportState.Approved);
        if (!moved.IsDone) return moved;

        (ApproverId, ApprovedAt) = (approver, at);
        Raise(new ReportPassedReview(this));
        Raise(new ReportAwaitsPresentation(this));
        return moved;
    }

    public Outcome Present(DateOnly on, string municipalCouncilCase)
    {
        if (municipalCouncilCase.IsBlank() || municipalCouncilCase.Trim().Length > MunicipalCouncilCaseMaxLength)
            return AnnualReportRules.NeedsMunicipalCouncilCase.With(MunicipalCouncilCaseMaxLength);
        if (ApprovedAt is { } approved)
        {
            if (NorwegianCalendar.CheckDate(on, NorwegianCalendar.DateOf(approved)) is { IsDone: false } tooFar) return tooFar;
            if (on < NorwegianCalendar.DateOf(approved)) return AnnualReportRules.PresentedBeforeApproval;
        }

        var moved = MoveTo(AnnualReportState.Presented);
        if (!moved.IsDone) return moved;

        (PresentedOn, MunicipalCouncilCase) = (on, municipalCouncilCase.Trim());
        Raise(new ReportAwaitsPublication(this));
        return moved;
    }

    public Outcome Publish() => MoveTo(AnnualReportState.Published);

    public Outcome Withdraw(string remark)
    {
        if (remark.IsBlank() || remark.Length > TextMaxLength) return AnnualReportRules.NeedsRemark;

        var moved = MoveTo(AnnualReportState.Withdrawn);
        if (moved.IsDone) Remark = remark.Trim();
        return moved;
    }

    private Outcome MoveTo(AnnualReportState next)
    {
        if (!State.CanBecome(next)) return AnnualReportRules.StateForbids;

        State = next;
        return Outcome.Done;
    }
}
