using System.Globalization;
using System.Text.RegularExpressions;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.QuickEntries;

/// <summary>The days a phrase can mean, or why it means none.</summary>
/// <param name="Starts">The first day of a stretch of time, which "før" counts from; null for a single day.</param>
internal sealed record DateMeaning(IReadOnlyList<DateOnly> Days, DateOnly? Starts = null, Refusal? Doubt = null)
{
    public static DateMeaning On(DateOnly day) => new([day]);

    public static DateMeaning Through(DateOnly start, DateOnly end) => new([end], start);

    public static DateMeaning Either(DateOnly first, DateOnly second) => new([first, second]);

    public static DateMeaning None(Refusal doubt) => new([], null, doubt);
}

/// <summary>A way of saying a day.</summary>
/// <param name="Pattern">What is said, with the word for due dates before it.</param>
/// <param name="NeedsMark">Whether it is only meant as a due date after such a word.</param>
internal sealed record DateRule(Regex Pattern, bool NeedsMark, Func<Match, QuickEntrySetting, DateMeaning> Read);

/// <summary>How days are said in bokmål and nynorsk. A week ends on its Friday, a month and a year on their last day.</summary>
internal static class DateRules
{
    private const string Mark =
        @"(?:(?<by>(?:og\s+)?(?:med\s+)?(?:svar(?:frist)?|tilbakemelding|ferdig|gjort|levert|klart?)?\s*(?:frist(?:en)?(?:\s+er)?\s*:?|innen(?:\s+og\s+med)?|innan|senest|seinast|til|i\s+løpet\s+av|i\s+laupet\s+av))\s+|(?<before>(?:svar\s+)?(?:før|innan\s+før))\s+)?";

    private const string Number = @"(?<n>\d{1,3}|ett|én|en|eit|ein|ei|et|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|fjorten|fire\s*og\s*tjue|par)";

    private const string Month =
        @"(?<m>januar|jan|februar|feb|mars|mar|april|apr|mai|juni|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|desember|des)";

    private const string Day = @"(?<d>mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag)";

    private static readonly string[] Numbers =
        ["null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten"];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];

    public static readonly IReadOnlyList<DateRule> All =
    [
        Rule(@"(?<y>\d{4})-(?<mm>\d{1,2})-(?<dd>\d{1,2})", (m, s) => Dated(m, s)),
        Rule(@"(?:den\s+)?(?<dd>\d{1,2})\s?[./]\s?(?<mm>\d{1,2})(?:[./\-](?<y>\d{4}|\d{2})|\.)?", (m, s) => Dated(m, s)),
        Rule($@"(?:den\s+)?(?<dd>\d{{1,2}}|første|fyrste)\.?\s*{Month}\.?(?:\s+(?<y>\d{{4}})|\s+(?<year>i\s+år|neste\s+år))?", (m, s) => Dated(m, s)),
        Rule(@"den\s+(?<dd>\d{1,2})\.?", (m, s) => OfMonth(Value(m, "dd"), s.Today)),
        Rule($@"(?:på\s+|førstkommende\s+|fyrstkomande\s+|kommende\s+|komande\s+|nå\s+på\s+|no\s+på\s+)?{Day}", (m, s) => Weekday(m, s.Today, 0)),
        Rule($@"(?:neste|neste\s+ukes|neste\s+vekes)\s+{Day}", (m, s) => NextWeekday(m, s.Today)),
        Rule($@"(?:på\s+)?{Day}\s+om\s+{Number}\s+(?:uker|uke|uka|veker|veke)", (m, s) => Weekday(m, s.Today, Count(m))),
        Rule($@"(?:på\s+)?{Day}\s+(?:i\s+)?(?<which>neste|denne)\s+(?:uken|uke|uka|veka|veke)", (m, s) => DateMeaning.On(Monday(s.Today).AddDays(WeekdayOf(m) + (Says(m, "which", "neste") ? 7 : 0)))),
        Rule($@"(?:på\s+)?{Day}\s+i\s+(?:uke|veke)\s+(?<w>\d{{1,2}})", (m, s) => Week(m, s.Today, WeekdayOf(m))),
        Rule(@"i\s?dag", (_, s) => DateMeaning.On(s.Today)),
        Rule(@"i\s?morg[eo]n", (_, s) => DateMeaning.On(s.Today.AddDays(1))),
        Rule(@"i\s?overmorg[eo]n", (_, s) => DateMeaning.On(s.Today.AddDays(2))),
        Rule($@"om\s+(?:et\s+|eit\s+)?{Number}\s+{Units}", (m, s) => After(m, s.Today)),
        Rule($@"(?:et\s+|eit\s+)?{Number}\s+{Units}", (m, s) => After(m, s.Today), needsMark: true),
        Rule(@"(?:om\s+)?(?:et\s+|eit\s+)?halvt\s+år", (_, s) => DateMeaning.On(s.Today.AddMonths(6)), needsMark: true),
        Rule(@"om\s+(?:et\s+|eit\s+)?halvt\s+år", (_, s) => DateMeaning.On(s.Today.AddMonths(6))),
        Rule(@"(?:(?:utgangen|slutten)\s+av\s+)?(?<which>neste|denne)?\s*(?:uken|uka|veka|uke|veke)", (m, s) => WeekOf(s.Today, Says(m, "which", "neste")), needsMark: true),
        Rule(@"(?:i\s+)?(?<which>neste|denne)\s+(?:uken|uka|veka|uke|veke)", (m, s) => WeekOf(s.Today, Says(m, "which", "neste"))),
        Rule(@"(?:i\s+)?(?:uke|veke)\s+(?<w>\d{1,2})", (m, s) => Week(m, s.Today, 4)),
        Rule(@"(?:(?:utgangen|slutten)\s+av\s+)?(?<which>neste|denne)?\s*(?:måneden|månaden|måned|månad)", (m, s) => MonthOf(s.Today, Says(m, "which", "neste")), needsMark: true),
        Rule(@"(?:i\s+)?(?<which>neste|denne)\s+(?:måneden|månaden|måned|månad)", (m, s) => MonthOf(s.Today, Says(m, "which", "neste"))),
        Rule(@"(?:måneds|månads)(?:slutt(?:en)?|skiftet)", (_, s) => MonthOf(s.Today, false)),
        Rule($@"(?:(?:utgangen|slutten)\s+av|(?:i\s+)?løpet\s+av|i)\s+{Month}(?:\s+(?<y>\d{{4}}))?", (m, s) => WholeMonth(m, s.Today)),
        Rule($@"(?!jul(?!i)){Month}(?:\s+(?<y>\d{{4}}))?", BareMonth, needsMark: true),
        Rule(@"(?:(?:utgangen|slutten)\s+av\s+)?(?<q>1|2|3|4|første|fyrste|andre|tredje|fjerde)\.?\s+(?<part>kvartal|halvår)(?:\s+(?<y>\d{4}))?", (m, s) => Part(m, s.Today), needsMark: true),
        Rule(@"(?:(?:utgangen|slutten)\s+av\s+)?(?:året|år|årsskiftet|nyttår|årets\s+slutt)", (_, s) => DateMeaning.Through(new(s.Today.Year + 1, 1, 1), new(s.Today.Year, 12, 31)), needsMark: true),
        Rule(@"jul|jula|julen|juleferien", (_, s) => Christmas(s.Today), needsMark: true),
        Rule(@"neste\s+(?:politirådsmøtet|politirådsmøte|politirådet|politiråd|rådsmøte|møtet|møte|gang|gong)", (_, s) => NextMeeting(s)),
        Rule(@"(?:over\s+|etter\s+)?(?:sommerferien|sommarferien|sommeren|sommaren|sommer|sommar|høsten|hausten|våren|vinteren|påske|påska|påsken|pinse|skolestart|skulestart|skoleslutt|skuleslutt|ferien)(?:\s+(?:er\s+over|neste\s+år))?", (_, _) => Vague, needsMark: true),
        Rule(@"snarest(?:\s+mulig|\s+råd)?|så\s+(?:snart|fort)\s+som\s+(?:mulig|mogleg|råd)|fortløpende|fortløpande|etter\s+hvert|etter\s+kvart|om\s+(?:noen|nokre|en\s+del|ei\s+tid|en\s+stund|ei\s+stund)\s*(?:dager|dagar|uker|veker|måneder|månader)?|(?:til|over)\s+(?:høsten|hausten|våren|sommeren|sommaren|nyåret)", (_, _) => Vague),
    ];

    private const string Units = @"(?<u>dager|dagar|dag|uker|uke|veker|veke|måneder|månader|måned|månad|mnd|år)";

    private static DateMeaning Vague => DateMeaning.None(QuickEntryRules.DayIsVague);

    private static DateRule Rule(string said, Func<Match, QuickEntrySetting, DateMeaning> read, bool needsMark = false) =>
        new(new Regex($@"(?<![\p{{L}}\p{{N}}/]){Mark}(?<said>{said})(?![\p{{L}}\p{{N}}/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), needsMark, read);

    private static bool Says(Match match, string group, string word) => match.Groups[group].Value.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static int Value(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 1;

    private static int Count(Match match) => match.Groups["n"].Value.ToLowerInvariant() switch
    {
        "ett" or "én" or "eit" or "ein" or "ei" or "et" => 1,
        "par" => 2,
        "syv" => 7,
        var word => Array.IndexOf(Numbers, word) is >= 0 and var at ? at : Value(match, "n"),
    };

    private static DateMeaning Dated(Match match, QuickEntrySetting setting)
    {
        var month = match.Groups["m"].Success ? MonthOf(match) : Value(match, "mm");
        var day = Value(match, "dd");
        if (match.Groups["year"].Success) return On(setting.Today.Year + (match.Groups["year"].Value.StartsWith("n", StringComparison.OrdinalIgnoreCase) ? 1 : 0), month, day);
        if (match.Groups["y"].Success) return On(Value(match, "y") is < 100 and var two ? 2000 + two : Value(match, "y"), month, day);

        var thisYear = On(setting.Today.Year, month, day);
        return thisYear.Days is [var date] && date >= setting.Today ? thisYear : On(setting.Today.Year + 1, month, day);
    }

    private static DateMeaning On(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? DateMeaning.On(new(year, month, day))
            : DateMeaning.None(QuickEntryRules.NoSuchDay);

    private static DateMeaning OfMonth(int day, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        if (day < today.Day) month = month.AddMonths(1);
        return On(month.Year, month.Month, day);
    }

    private static int MonthOf(Match match) => Array.IndexOf(Months, match.Groups["m"].Value[..3].ToLowerInvariant()) + 1;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static int WeekdayOf(Match match) => match.Groups["d"].Value.ToLowerInvariant()[..2] switch
    {
        "ma" or "må" => 0,
        "ti" or "ty" => 1,
        "on" => 2,
        "to" => 3,
        "fr" => 4,
        "lø" or "la" => 5,
        _ => 6,
    };

    /// <summary>The first such day; said on that very day, it may be today or in a week.</summary>
    private static DateMeaning Weekday(Match match, DateOnly today, int weeks)
    {
        var first = Monday(today).AddDays(WeekdayOf(match));
        if (first < today) first = first.AddDays(7);
        if (weeks > 0) return DateMeaning.On(first.AddDays(7 * weeks));

        return first == today ? DateMeaning.Either(today, today.AddDays(7)) : DateMeaning.On(first);
    }

    /// <summary>"Neste fredag" is the coming one to some and the one after to others, as long as this week has one left.</summary>
    private static DateMeaning NextWeekday(Match match, DateOnly today)
    {
        var inNextWeek = Monday(today).AddDays(7 + WeekdayOf(match));
        var coming = inNextWeek.AddDays(-7);
        return coming > today ? DateMeaning.Either(coming, inNextWeek) : DateMeaning.On(inNextWeek);
    }

    private static DateMeaning After(Match match, DateOnly today)
    {
        var count = Count(match);
        return DateMeaning.On(match.Groups["u"].Value.ToLowerInvariant()[0] switch
        {
            'd' => today.AddDays(count),
            'u' or 'v' => today.AddDays(7 * count),
            'm' => today.AddMonths(count),
            _ => today.AddYears(count),
        });
    }

    private static DateMeaning WeekOf(DateOnly today, bool isNext)
    {
        var monday = Monday(today).AddDays(isNext ? 7 : 0);
        var friday = monday.AddDays(4);
        return DateMeaning.Through(monday, friday < today ? monday.AddDays(6) : friday);
    }

    private static DateMeaning Week(Match match, DateOnly today, int weekday)
    {
        var week = Value(match, "w");
        foreach (var year in (int[])[ISOWeek.GetYear(today.ToDateTime(TimeOnly.MinValue)), ISOWeek.GetYear(today.ToDateTime(TimeOnly.MinValue)) + 1])
        {
            if (week < 1 || week > ISOWeek.GetWeeksInYear(year)) continue;

            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
            if (monday.AddDays(6) >= today) return DateMeaning.Through(monday, monday.AddDays(weekday));
        }

        return DateMeaning.None(QuickEntryRules.NoSuchDay);
    }

    private static DateMeaning MonthOf(DateOnly today, bool isNext)
    {
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(isNext ? 1 : 0);
        return DateMeaning.Through(first, first.AddMonths(1).AddDays(-1));
    }

    private static DateMeaning WholeMonth(Match match, DateOnly today)
    {
        var month = MonthOf(match);
        var year = match.Groups["y"].Success ? Value(match, "y") : month < today.Month ? today.Year + 1 : today.Year;
        var first = new DateOnly(year, month, 1);
        return DateMeaning.Through(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>"Innen mars" is the first of March to some, the last to others; "før mars" is before both.</summary>
    private static DateMeaning BareMonth(Match match, QuickEntrySetting setting)
    {
        var month = WholeMonth(match, setting.Today);
        return match.Groups["before"].Success || match.Groups["by"].Value.Contains("av", StringComparison.OrdinalIgnoreCase)
            ? month
            : DateMeaning.Either(month.Starts!.Value, month.Days[0]);
    }

    private static DateMeaning Part(Match match, DateOnly today)
    {
        var number = match.Groups["q"].Value.ToLowerInvariant() switch { "1" or "første" or "fyrste" => 1, "2" or "andre" => 2, "3" or "tredje" => 3, _ => 4 };
        var months = Says(match, "part", "kvartal") ? 3 : 6;
        if (number * months > 12) return DateMeaning.None(QuickEntryRules.NoSuchDay);

        var start = new DateOnly(match.Groups["y"].Success ? Value(match, "y") : today.Year, (number - 1) * months + 1, 1);
        if (!match.Groups["y"].Success && start.AddMonths(months) <= today) start = start.AddYears(1);
        return DateMeaning.Through(start, start.AddMonths(months).AddDays(-1));
    }

    private static DateMeaning Christmas(DateOnly today)
    {
        var eve = new DateOnly(today.Year, 12, 24);
        if (eve <= today) eve = eve.AddYears(1);
        return DateMeaning.Through(eve, eve.AddDays(-1));
    }

    private static DateMeaning NextMeeting(QuickEntrySetting setting) =>
        setting.NextMeeting is { } day ? DateMeaning.On(day) : DateMeaning.None(QuickEntryRules.NoNextMeeting);
}
