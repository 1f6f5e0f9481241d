using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>The columns of a row, those of the values it is made of included.</summary>
internal static class RowProperties
{
    public static IEnumerable<PropertyEntry> AllProperties(this EntityEntry row) => row.Properties.Concat(row.ComplexProperties.SelectMany(Of));

    private static IEnumerable<PropertyEntry> Of(ComplexPropertyEntry complex) => complex.Properties.Concat(complex.ComplexProperties.SelectMany(Of));
}
