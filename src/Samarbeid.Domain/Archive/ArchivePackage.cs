using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Archive;

public readonly record struct ArchivePackageId(Guid Value)
{
    public static ArchivePackageId New() => new(Guid.CreateVersion7());
}

/// <summary>A package that somebody has taken out for the archive (arkivpakke), of one thing in one edition, and its receipt once it is delivered (levert).
/// The row tells that it was taken out; the files are made of what is stored each time they are fetched.</summary>
public sealed class ArchivePackage : AggregateRoot, IOwned
{
    public const int ReceiptMaxLength = 80;

    private ArchivePackage()
    {
    }

    public ArchivePackageId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingId? MeetingId { get; private set; }
    public CooperationAgreementId? AgreementId { get; private set; }
    public AnnualReportId? ReportId { get; private set; }

    /// <inheritdoc cref="ArchivedThing.Edition"/>
    public int Edition { get; private set; }
    public PersonId TakenOutBy { get; private set; }
    public DateTimeOffset TakenOutAt { get; private set; }

    /// <summary>The day the archive received it; null while it has not.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>What the archive calls what it received (kvitteringsnummer), used once in a scope.</summary>
    public string? Receipt { get; private set; }

    /// <summary>Which delivery of that edition it is, from 1; null while it is none. More than 1 only where somebody has said so.</summary>
    public int? Delivery { get; private set; }

    public bool IsDelivered => DeliveredOn is not null;

    public ArchivedKind Kind => MeetingId is not null ? ArchivedKind.Meeting : AgreementId is not null ? ArchivedKind.Agreement : ArchivedKind.AnnualReport;

    /// <summary>What it is of.</summary>
    public ArchivedThing Thing => new(Kind, MeetingId?.Value ?? AgreementId?.Value ?? ReportId!.Value.Value, ScopeId, Edition);

    /// <param name="thing">What is taken out.</param>
    /// <param name="latest">The last delivery of that edition; null where there was none.</param>
    /// <param name="isAgain">Whoever takes it out knows of that delivery.</param>
    /// <param name="by">Who takes it out.</param>
    /// <param name="at">When.</param>
    public static Outcome<ArchivePackage> TakeOut(ArchivedThing thing, ArchivePackage? latest, bool isAgain, PersonId by, DateTimeOffset at)
    {
        if (!isAgain && latest is { DeliveredOn: { } day, Receipt: { } receipt }) return ArchiveRules.IsDelivered.With(day, receipt);

        return new ArchivePackage
        {
            Id = ArchivePackageId.New(),
            ScopeId = thing.Scope,
            MeetingId = thing.Kind is ArchivedKind.Meeting ? new(thing.Id) : null,
            AgreementId = thing.Kind is ArchivedKind.Agreement ? new(thing.Id) : null,
            ReportId = thing.Kind is ArchivedKind.AnnualReport ? new(thing.Id) : null,
            Edition = thing.Edition,
            TakenOutBy = by,
            TakenOutAt = at,
        };
    }

    /// <summary>Enters that the archive has received it (merk som levert).</summary>
    /// <param name="by">Who took it out.</param>
    /// <param name="on">The day it was received.</param>
    /// <param name="receipt">What the archive calls it.</param>
    /// <param name="latest">The last delivery of that edition, by another package; null where there was none.</param>
    /// <param name="isAgain">Whoever enters it knows of that delivery.</param>
    /// <param name="today">The day it is entered.</param>
    public Outcome Deliver(PersonId by, DateOnly on, string receipt, ArchivePackage? latest, bool isAgain, DateOnly today)
    {
        if (by != TakenOutBy) return ArchiveRules.AnotherTookItOut;
        if (this is { DeliveredOn: { } day, Receipt: { } known }) return ArchiveRules.IsDelivered.With(day, known);
        if (receipt.IsBlank() || receipt.Trim().Length > ReceiptMaxLength) return ArchiveRules.NeedsReceipt.With(ReceiptMaxLength);
        if (on > today) return ArchiveRules.DeliveredInFuture;
        if (on < NorwegianCalendar.DateOf(TakenOutAt)) return ArchiveRules.DeliveredBeforeTakenOut;
        if (!isAgain && latest is { DeliveredOn: { } before, Receipt: { } other }) return ArchiveRules.IsDelivered.With(before, other);

        (DeliveredOn, Receipt, Delivery) = (on, receipt.Trim(), (latest?.Delivery ?? 0) + 1);
        return Outcome.Done;
    }
}
