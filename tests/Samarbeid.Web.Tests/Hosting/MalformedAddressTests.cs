using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>Whatever stands after the question mark of an address, the page itself answers.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed partial class MalformedAddressTests(DevelopmentServer server)
{
    private static readonly string[] Values =
        ["", "x", "xx", "-1", "0", "1", "2147483647", "99999999999", "1.5", "\u00f8", "%F0%9F%99%82", "%3Cb%3E", "%25", "00000000-0000-0000-0000-000000000000"];

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
        var failed = new List<string>();
        foreach (var (page, key, _) in Asked)
        {
            var address = Parameter().Replace(page.GetCustomAttribute<RouteAttribute>()!.Template, Guid.NewGuid().ToString());
            foreach (var value in Values)
            {
                var asked = $"{address}?{key}={value}";
                var status = (await client.GetAsync(asked)).StatusCode;
                if (status is not (HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Found)) failed.Add($"{asked}: {status}");
            }
        }

        Assert.Empty(failed);
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
