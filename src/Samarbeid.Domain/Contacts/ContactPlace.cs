using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Domain.Contacts;

/// <summary>Where a function is held (sted): in one municipality, one service unit or one police district.</summary>
public sealed record ContactPlace
{
    private ContactPlace()
    {
    }

    public MunicipalityNumber? Municipality { get; private init; }

    public ServiceUnitId? ServiceUnit { get; private init; }

    /// <summary>The code of the police district, "p09".</summary>
    public string? District { get; private init; }

    public ContactLevel Level => (Municipality, ServiceUnit) switch
    {
        ({ }, _) => ContactLevel.Municipality,
        (_, { }) => ContactLevel.ServiceUnit,
        _ => ContactLevel.District,
    };

    public static ContactPlace Of(MunicipalityNumber municipality) => new() { Municipality = municipality };

    public static ContactPlace Of(ServiceUnitId unit) => new() { ServiceUnit = unit };

    public static ContactPlace OfDistrict(string code) => new() { District = code };
}
