using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.ReferenceData;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>The changes of municipal borders that the assembly carries (grenseendringer).</summary>
internal static class MunicipalBorders
{
    private static readonly Lazy<ILookup<MunicipalityNumber, BorderChange>> Changes =
        new(() => ReferenceFiles.Embedded.BorderChanges().ToLookup(c => c.Municipality));

    public static IEnumerable<BorderChange> Of(MunicipalityNumber number) => Changes.Value[number];
}
