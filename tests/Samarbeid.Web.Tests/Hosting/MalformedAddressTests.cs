using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Components;
using Samarbeid.Web.Tests.Access;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>Whatever stands in an address, in its path or after its question mark, the page itself answers.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed partial class MalformedAddressTests(DevelopmentServer server)
{
    private static readonly string[] Values =
    [
        "", "x", "xx", "-1", "0", "1", "2147483647", "99999999999", "1.5", "\u00f8", "%F0%9F%99%82", "%3Cb%3E", "%25", "00000000-0000-0000-0000-000000000000",
        "%00", "%0D%0A", "%E2%80%A8", "%FF%FE", "%ED%A0%80", "+", "%27%22", "null", "NaN", "[]", "2026-02-31", "..%2F..%2F", new('9', 2000),
    ];

    private static readonly IReadOnlyList<(Type Page, string Key, Type Type)> Asked =
        [.. from page in typeof(App).Assembly.GetTypes()
            where page.IsDefined(typeof(RouteAttribute), false)
            from property in page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            let query = property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()
            where query is not null
            select (page, query.Name ?? property.Name, property.PropertyType)];

    [Fact]
    public void Pages_take_what_is_asked_as_text_and_read_it_themselves()
    {
        Assert.True(Asked.Count > 20, "The parameters are not found.");
        Assert.Empty(Asked.Where(a => a.Type != typeof(string)).Select(a => $"{a.Page.Name}: {a.Key}"));
    }

    [Theory]
    [InlineData(DevelopmentServer.Administrator)]
    [InlineData(DevelopmentServer.PoliceContact)]
    public async Task No_page_fails_on_a_value_it_cannot_read(string name)
    {
        var client = await server.SignedInAsync(name);
        var things = await ThingsAsync();
        var addresses = from asked in Asked
                        from route in asked.Page.GetCustomAttributes<RouteAttribute>()
                        from thing in At(route.Template, things)
                        from question in Values.Select(value => $"{asked.Key}={value}").Append($"{asked.Key}=1&{asked.Key}=x").Append($"{asked.Key}[]=1").Append(asked.Key)
                        select $"{thing}?{question}";

        Assert.Empty(await FailedAsync(client, addresses));
    }

    [Theory]
    [InlineData(DevelopmentServer.Administrator)]
    [InlineData(DevelopmentServer.PoliceContact)]
    public async Task No_page_or_file_fails_on_a_path_it_cannot_read(string name)
    {
        var client = await server.SignedInAsync(name);
        var patterns = PageRoutes.Of(server.Services).Where(p => p.Contains('{', StringComparison.Ordinal) && p != SiteAddresses.ErrorPattern).Distinct().ToList();
        Assert.True(patterns.Count > 10, "The paths are not found.");

        // A null in a path is refused by the server itself.
        Assert.Empty(await FailedAsync(client, from pattern in patterns from value in Values where value.Length > 0 && value != "%00" select "/" + Parameter().Replace(pattern, value).TrimStart('/')));
    }

    /// <returns>Those that were not answered by a page of ours within its frame, nor by a file, nor by the way to another page.</returns>
    private static async Task<List<string>> FailedAsync(HttpClient client, IEnumerable<string> addresses)
    {
        var failed = new List<string>();
        foreach (var address in addresses.Distinct())
        {
            using var answer = await client.GetAsync(address);
            if (answer.StatusCode is HttpStatusCode.Found || answer.Content.Headers.ContentType?.MediaType is "application/pdf") continue;

            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            var isPage = answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Forbidden
                && page.Contains("id=\"innhold\"", StringComparison.Ordinal) && page.Contains("<h1", StringComparison.Ordinal);
            if (!isPage || page.Contains("hos oss", StringComparison.Ordinal) || page.Contains("class=\"failure\"", StringComparison.Ordinal))
                failed.Add($"{address[..Math.Min(120, address.Length)]}: {answer.StatusCode}");
        }

        return failed;
    }

    // Of a thing that is there and of one that is not: a page of nothing asks no further.
    private static IEnumerable<string> At(string pattern, IReadOnlyDictionary<string, string> things) =>
        pattern.Contains('{', StringComparison.Ordinal)
            ? [Parameter().Replace(pattern, things[pattern]), Parameter().Replace(pattern, Guid.NewGuid().ToString())]
            : [pattern];

    private async Task<IReadOnlyDictionary<string, string>> ThingsAsync()
    {
        await using var db = server.Services.GetRequiredService<SystemDatabases>().Open("test");
        var stjordal = Domain.Municipalities.MunicipalityNumber.Parse("5035");
        var body = await db.MeetingBodies.IgnoreQueryFilters().FirstAsync(b => b.Municipalities.Any(m => m.Municipality == stjordal));
        var minutes = $"{(await db.Meetings.IgnoreQueryFilters().FirstAsync(m => m.BodyId == body.Id && m.State == MeetingState.Approved)).Id.Value}";
        return new Dictionary<string, string>
        {
            [CheckAddresses.Pattern] = $"{(await db.IssuedDocuments.IgnoreQueryFilters().FirstAsync(d => d.CheckCode != null)).CheckCode}",
            [MeetingAddresses.OnePattern] = $"{(await db.Meetings.IgnoreQueryFilters().FirstAsync(m => m.BodyId == body.Id)).Id.Value}",
            [MeetingAddresses.MinutesPattern] = minutes,
            [MeetingAddresses.ExemptMinutesPattern] = minutes,
            [ActionItemAddresses.OnePattern] = $"{(await db.ActionItems.IgnoreQueryFilters().FirstAsync(a => a.ScopeId == body.ScopeId)).Id.Value}",
            [ChallengeAddresses.OnePattern] = $"{(await db.Challenges.IgnoreQueryFilters().FirstAsync(c => c.Municipality == stjordal)).Id.Value}",
            [ActionPlanAddresses.OnePattern] = $"{(await db.ActionPlans.IgnoreQueryFilters().FirstAsync(p => p.Municipality == stjordal)).Id.Value}",
            [AgreementAddresses.OnePattern] = $"{(await db.Agreements.IgnoreQueryFilters().FirstAsync(a => a.ScopeId == body.ScopeId)).Id.Value}",
            [PeopleAddresses.OnePattern] = $"{(await db.People.FirstAsync()).Id.Value}",
            [AnnualWheelAddresses.Pattern] = $"{body.Id.Value}",
            [ContactAddresses.OnePattern] = $"{(await db.ContactHoldings.FirstAsync()).Id.Value}",
            [DistrictAddresses.OnePattern] = "p09",
            [MeetingBodyAddresses.RegisteredPattern] = $"{body.Id.Value}",
        };
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
