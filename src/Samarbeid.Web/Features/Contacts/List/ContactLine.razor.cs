using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Contacts;

namespace Samarbeid.Web.Features.Contacts.List;

/// <summary>Somebody to contact, and how: one tap calls, one writes.</summary>
public sealed partial class ContactLine
{
    [Parameter, EditorRequired] public required ContactHolder Holder { get; set; }

    /// <summary>What is to be known of the part: who stands in, from when, for where.</summary>
    [Parameter] public string? Note { get; set; }

    [Parameter] public bool MayWrite { get; set; }

    private PhoneNumber? Phone => PhoneNumber.TryParse(Holder.Phone, out var phone) ? phone : null;
}
