using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samarbeid.Domain.Indicators;

namespace Samarbeid.Infrastructure.Persistence.Conversions;

/// <summary>A value with at most two decimals (<see cref="ReadingValue.Decimals"/>) as whole hundredths: SQLite has no decimal numbers, and both engines then order it alike.</summary>
internal sealed class HundredthsConverter() : ValueConverter<decimal, long>(value => (long)(value * Parts), hundredths => hundredths / Parts)
{
    private const decimal Parts = 100m;
}
