using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Agreements;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Agreements;

namespace Samarbeid.Web.Features.Agreements.Read;

/// <summary>An agreement as a file, for whoever may read its page.</summary>
public sealed class AgreementFileQueries(Databases databases, Renderers renderers, NorwegianCalendar calendar)
{
    /// <returns>The agreement as it stands now; null when there is none for this person.</returns>
    public async Task<(byte[] File, int Year)?> FileAsync(CooperationAgreementId id, RenditionFormat format, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadAgreements, cancel);
        var agreement = await db.Agreements.AsNoTracking().WithPromises().SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (agreement is null) return null;

        var body = await db.MeetingBodies
            .Where(b => b.Id == agreement.BodyId).Select(b => new { b.Name, b.Language, b.IsDemonstration }).SingleAsync(cancel);
        var content = new AgreementContent(agreement, agreement.StateOn(calendar.Today), body.Name, body.Language, body.IsDemonstration);
        return (renderers.For(format).Render(AgreementDocument.Build(content, calendar.Now)), agreement.First.Year);
    }
}
