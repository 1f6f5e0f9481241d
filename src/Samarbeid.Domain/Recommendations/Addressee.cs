using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Recommendations;

public readonly record struct AddresseeId(Guid Value)
{
    public static AddresseeId New() => new(Guid.CreateVersion7());
}

/// <summary>Whom a recommendation can be addressed to (adressat): a body of a municipality with a contact person.</summary>
public sealed class Addressee : AggregateRoot, IOwned
{
    public const int NameMaxLength = 160;

    private Addressee()
    {
    }

    public AddresseeId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MunicipalityNumber Municipality { get; private set; }

    /// <summary>The body, e.g. "Stjørdal kommune, oppvekst".</summary>
    public string Name { get; private set; } = "";

    /// <summary>Who receives the recommendation and is reminded of the answer.</summary>
    public PersonId ContactId { get; private set; }

    public static Outcome<Addressee> Register(Municipality municipality, string name, PersonId contact)
    {
        var addressee = new Addressee
        {
            Id = AddresseeId.New(),
            ScopeId = municipality.ScopeId,
            Municipality = municipality.Number,
        };
        var changed = addressee.Change(name, contact);
        return changed.IsDone ? addressee : changed.Refusal!;
    }

    public Outcome Change(string name, PersonId contact)
    {
        if (name.IsBlank() || name.Trim().Length > NameMaxLength)
            return RecommendationRules.AddresseeNeedsName.With(NameMaxLength);

        (Name, ContactId) = (name.Trim(), contact);
        return Outcome.Done;
    }
}
