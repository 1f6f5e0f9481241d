using System.Diagnostics;
using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Pages;

/// <summary>What went wrong with a request, in words, with a code that is also in the log.</summary>
public sealed partial class ErrorPage
{
    [Parameter] public int Status { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    private string Title => Status switch
    {
        401 or 403 => ErrorTexts.NoAccessTitle,
        429 => ErrorTexts.TooManyTitle,
        503 => ErrorTexts.UnreachableTitle,
        >= 400 and < 500 => ErrorTexts.BadRequestTitle,
        _ => ErrorTexts.ErrorTitle,
    };

    private string Text => Status switch
    {
        401 or 403 => ErrorTexts.NoAccessText,
        429 => ErrorTexts.TooManyText,
        503 => ErrorTexts.UnreachableText,
        >= 400 and < 500 => ErrorTexts.BadRequestText,
        _ => ErrorTexts.ErrorText,
    };

    private string? Code => Status is < 500 or 503 ? null : Activity.Current?.TraceId.ToHexString() ?? Http?.TraceIdentifier;
}
