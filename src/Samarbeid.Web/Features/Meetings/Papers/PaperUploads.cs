using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>A file that comes in as the body of a request, whatever it is to lie beside.</summary>
internal static class PaperUploads
{
    /// <summary>The name of the file, escaped as in an address: in a header, for addresses are logged on the way.</summary>
    public const string NameHeader = "X-Filnavn";

    /// <summary>The endings a field for papers lets a person choose among.</summary>
    public static string Accepted { get; } = string.Join(',', Enum.GetValues<PaperKind>().Select(k => "." + k.Extension()).Append(".jpeg"));

    /// <summary>Makes a paper of what is stored, once: a key that has been used gives the paper it made, and the bytes that came again are not its own.</summary>
    public static async Task<Outcome<KeptPaper>> KeepOnceAsync(this SamarbeidDbContext db, SingleUseKey key, Func<Task<Outcome<PaperId>>> add, CancellationToken cancel)
    {
        var isNew = false;
        var kept = await db.OnceAsync(
            key,
            () =>
            {
                isNew = true;
                return add();
            },
            cancel);
        return kept.IsDone ? new KeptPaper(kept.Value, isNew) : kept.Refusal!;
    }

    /// <param name="http">Its body is the file.</param>
    /// <param name="key">Of the one upload.</param>
    /// <param name="name">As in <see cref="NameHeader"/>.</param>
    /// <param name="add">Keeps it.</param>
    /// <param name="addressOf">Where the paper is then.</param>
    /// <returns>201 when the paper is there; otherwise words for whoever sent it.</returns>
    public static async Task<IResult> TakeAsync(
        HttpContext http, Guid key, string name, Func<SingleUseKey, UploadedFile, Task<Outcome<PaperId>>> add, Func<PaperId, string> addressOf)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true } || key == default) return TypedResults.BadRequest();

        // The bytes are counted while they are read, and it is said so in words where the server would only hang up.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = null;
        var file = new UploadedFile(Uri.UnescapeDataString(name), http.Request.ContentLength, http.Request.Body);
        try
        {
            var added = await add(new SingleUseKey(key), file);
            return added.IsDone ? TypedResults.Created(addressOf(added.Value)) : Refused(added.Refusal!);
        }
        catch (Exception fault) when (fault is BadHttpRequestException or IOException && !PersistenceRules.IsOutage(fault))
        {
            return Refused(PaperRules.CutOff);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be told.
            return TypedResults.Empty;
        }
    }

    private static ContentHttpResult Refused(Refusal refusal) => TypedResults.Text(
        RefusalText.For(refusal), "text/plain; charset=utf-8",
        statusCode: refusal == PersistenceRules.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status422UnprocessableEntity);
}
