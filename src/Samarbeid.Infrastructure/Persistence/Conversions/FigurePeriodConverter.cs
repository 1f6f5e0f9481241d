using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samarbeid.Domain.Figures;

namespace Samarbeid.Infrastructure.Persistence.Conversions;

/// <summary>A period as "2023-2024", whose order as text is that of the periods.</summary>
internal sealed class FigurePeriodConverter() : ValueConverter<FigurePeriod, string>(
    period => period.ToString(), text => FigurePeriod.Parse(text));

internal static class FigurePeriodProperties
{
    public static PropertyBuilder<FigurePeriod> IsPeriod(this PropertyBuilder<FigurePeriod> period) =>
        period.HasConversion<FigurePeriodConverter>().HasMaxLength(FigurePeriod.TextLength).IsUnicode(false);
}
