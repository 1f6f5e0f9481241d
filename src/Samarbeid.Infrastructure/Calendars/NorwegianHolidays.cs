using PublicHoliday;
using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Calendars;

/// <summary>Norwegian public holidays (helligdager og høytidsdager), counted by a library for any year.</summary>
public sealed class NorwegianHolidays : IHolidays
{
    private readonly NorwayPublicHoliday _calendar = new();

    public bool IsHoliday(DateOnly day) => _calendar.IsPublicHoliday(day.ToDateTime(TimeOnly.MinValue));
}
