using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Domain.ServiceUnits;

public readonly record struct ServiceUnitId(Guid Value)
{
    public static ServiceUnitId New() => new(Guid.CreateVersion7());
}

/// <summary>A police station district (tjenesteenhet) and the municipalities it serves. No public list maps these,
/// so the rows are the administrator's own. The unit groups what a sheriff sees; it gives no access by itself.</summary>
public sealed class ServiceUnit : AggregateRoot
{
    public const int NameMaxLength = 120;

    private readonly List<ServiceUnitMunicipality> _municipalities = [];

    private ServiceUnit()
    {
    }

    public ServiceUnitId Id { get; private set; }
    public string Name { get; private set; } = "";
    public string District { get; private set; } = "";
    public IReadOnlyList<ServiceUnitMunicipality> Municipalities => _municipalities;

    public static Outcome<ServiceUnit> Establish(
        string name, string district, IReadOnlyCollection<MunicipalityNumber> municipalities)
    {
        var unit = new ServiceUnit { Id = ServiceUnitId.New() };
        var changed = unit.Change(name, district, municipalities);
        return changed.IsDone ? unit : changed.Refusal!;
    }

    public Outcome Change(string name, string district, IReadOnlyCollection<MunicipalityNumber> municipalities)
    {
        if (name.IsBlank() || name.Trim().Length > NameMaxLength) return ServiceUnitRules.NeedsName.With(NameMaxLength);
        if (municipalities.Count == 0) return ServiceUnitRules.NeedsMunicipality;

        (Name, District) = (name.Trim(), district);
        _municipalities.RemoveAll(m => !municipalities.Contains(m.Municipality));
        foreach (var number in municipalities.Where(n => _municipalities.All(m => m.Municipality != n)))
            _municipalities.Add(new ServiceUnitMunicipality(Id, number));
        return Outcome.Done;
    }
}

/// <summary>A municipality that a service unit serves.</summary>
public sealed record ServiceUnitMunicipality(ServiceUnitId ServiceUnitId, MunicipalityNumber Municipality);

/// <summary>Why a change of a service unit is refused.</summary>
public static class ServiceUnitRules
{
    public static readonly Refusal NeedsName = new("ServiceUnit.NeedsName");
    public static readonly Refusal NeedsMunicipality = new("ServiceUnit.NeedsMunicipality");
}
