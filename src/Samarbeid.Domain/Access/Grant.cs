using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Access;

public readonly record struct GrantId(Guid Value)
{
    public static GrantId New() => new(Guid.CreateVersion7());
}

/// <summary>One person's role in some municipalities, or in a whole police district, for a time (tilgang).
/// A deputy is given a grant of their own for the period. An administrator's grant has neither municipality nor district.</summary>
public sealed class Grant : AggregateRoot, IForPeriod
{
    private readonly List<GrantMunicipality> _municipalities = [];

    private Grant()
    {
    }

    public GrantId Id { get; private set; }
    public PersonId PersonId { get; private set; }
    public Role Role { get; private set; }
    public string? District { get; private set; }

    /// <summary>First day of the grant.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of the grant, inclusive; null while it runs.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Given by an administrator to themselves, and not yet confirmed by another (venter på bekreftelse).
    /// Until then the grant ends before it starts, and so is in force on no day, whoever asks.</summary>
    public bool AwaitsConfirmation { get; private set; }

    /// <summary>What <see cref="To"/> becomes when the grant is confirmed.</summary>
    public DateOnly? RequestedTo { get; private set; }

    /// <summary>The second administrator; null for a grant that needed none.</summary>
    public PersonId? ConfirmedBy { get; private set; }

    public IReadOnlyList<GrantMunicipality> Municipalities => _municipalities;

    public static Outcome<Grant> ForMunicipalities(
        PersonId person, Role role, IReadOnlyCollection<MunicipalityNumber> municipalities, DateOnly from, DateOnly? to)
    {
        if (role == Role.Administrator) return GrantRules.AdministratorHasNoPlace;
        if (municipalities.Count == 0) return GrantRules.NeedsPlace;
        if (to < from) return GrantRules.EndsBeforeItStarts;

        var grant = new Grant { Id = GrantId.New(), PersonId = person, Role = role, From = from, To = to };
        grant._municipalities.AddRange(municipalities.Distinct().Select(m => new GrantMunicipality(grant.Id, m)));
        return grant;
    }

    public static Outcome<Grant> ForDistrict(
        PersonId person, Role role, string district, DateOnly from, DateOnly? to)
    {
        if (role == Role.Administrator) return GrantRules.AdministratorHasNoPlace;
        if (district.IsBlank()) return GrantRules.NeedsPlace;
        if (to < from) return GrantRules.EndsBeforeItStarts;

        return new Grant { Id = GrantId.New(), PersonId = person, Role = role, District = district, From = from, To = to };
    }

    public static Grant ForAdministrator(PersonId person, DateOnly from) =>
        new() { Id = GrantId.New(), PersonId = person, Role = Role.Administrator, From = from };

    /// <summary>Says that the person gave it to themselves: all administrators are told, and where there is another one, it waits for that one.</summary>
    public void GiveToOneself(bool hasAnother)
    {
        Raise(new GrantGivenToOneself(this));
        if (hasAnother) (AwaitsConfirmation, RequestedTo, To) = (true, To, From.AddDays(-1));
    }

    /// <summary>The second administrator agrees; it is in force from then on, as it was asked for.</summary>
    public Outcome Confirm(PersonId by, DateOnly today)
    {
        if (!AwaitsConfirmation || RequestedTo < today) return GrantRules.HasEnded;
        if (by == PersonId) return GrantRules.NeedsSecondAdministrator;

        (AwaitsConfirmation, To, ConfirmedBy) = (false, RequestedTo, by);
        return Outcome.Done;
    }

    /// <summary>Ends the grant with yesterday as its last day, so that it has no force from now on.
    /// A grant that has not started yet ends before its start and never comes into force.</summary>
    public Outcome End(DateOnly today)
    {
        if (!AwaitsConfirmation && To < today) return GrantRules.HasEnded;

        AwaitsConfirmation = false;
        To = today.AddDays(-1);
        return Outcome.Done;
    }
}

/// <summary>A municipality that a grant reaches.</summary>
public sealed record GrantMunicipality(GrantId GrantId, MunicipalityNumber Municipality);

/// <summary>Why a grant is refused.</summary>
public static class GrantRules
{
    public static readonly Refusal NeedsPlace = new("Grant.NeedsPlace");
    public static readonly Refusal AdministratorHasNoPlace = new("Grant.AdministratorHasNoPlace");
    public static readonly Refusal EndsBeforeItStarts = new("Grant.EndsBeforeItStarts");
    public static readonly Refusal HasEnded = new("Grant.HasEnded");
    public static readonly Refusal NeedsSecondAdministrator = new("Grant.NeedsSecondAdministrator");
    public static readonly Refusal LastAdministrator = new("Grant.LastAdministrator");
}
