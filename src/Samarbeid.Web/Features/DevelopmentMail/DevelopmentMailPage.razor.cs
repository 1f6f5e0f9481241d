using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.DevelopmentMail;

/// <summary>What the program has written to people, where no mail server is configured. Only in Development; elsewhere there is no such page.</summary>
public sealed partial class DevelopmentMailPage(IServiceProvider services, IHostEnvironment environment, NavigationManager navigation)
{
    private IReadOnlyList<MailRow> _rows = [];
    private MailView? _mail;

    /// <summary>The mail to show; the list, when none is named.</summary>
    [SupplyParameterFromQuery(Name = "id")] public string? Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (!environment.IsDevelopment())
        {
            navigation.NotFound();
            return;
        }

        // Not asked for in the constructor: outside Development nothing of this is to be touched.
        var mails = services.GetRequiredService<DevelopmentMailQueries>();
        if (Id is null) _rows = await mails.ListAsync(CancellationToken.None);
        else if (Asked.Id(Id) is { } id && await mails.FindAsync(id, CancellationToken.None) is { } mail) _mail = mail;
        else navigation.NotFound();
    }
}
