using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Samarbeid.Infrastructure.Persistence.Conversions;

/// <summary>An instant as text of fixed width in UTC, whose order is that of the instants.</summary>
internal sealed class UtcTextConverter() : ValueConverter<DateTimeOffset, string>(
    instant => instant.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture),
    text => new DateTimeOffset(DateTime.ParseExact(
        text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal), TimeSpan.Zero))
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.fffffffZ";
}
