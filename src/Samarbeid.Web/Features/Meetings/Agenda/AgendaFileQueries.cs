using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>The agenda of a meeting as a file, for whoever may read its page.</summary>
public sealed class AgendaFileQueries(Databases databases, Renderers renderers, NorwegianCalendar calendar)
{
    /// <returns>The agenda as it stands now; null when there is no such meeting for this person.</returns>
    public async Task<(byte[] File, DateOnly Date)?> FileAsync(MeetingId id, RenditionFormat format, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        if (await db.ReadMinutesAsync(id, cancel) is not { } content) return null;

        return (renderers.For(format).Render(AgendaDocument.Build(content, calendar.Now)), content.Date);
    }
}
