using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails to administrators about grants. Also one that was ended at once is told of: that it was given is the news.</summary>
internal sealed class GrantLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } = [NotificationKind.GrantToOneself];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new GrantId(order.Notification.ThingId);
        var grant = await (from g in order.Database.Grants
                           join person in order.Database.People on g.PersonId equals person.Id
                           where g.Id == id
                           select new { g.PersonId, person.Name, g.Role, g.District, g.AwaitsConfirmation }).SingleOrDefaultAsync(cancel);
        if (grant is null) return OutboxFault.StateChanged;
        if (!order.ReceiverMay(Operation.AdministerAccess, new Thing(default))) return OutboxFault.NoAccess;

        var district = await order.Database.Set<PoliceDistrict>().AsNoTracking().SingleOrDefaultAsync(d => d.Code == grant.District, cancel);
        var places = await (from place in order.Database.Set<GrantMunicipality>()
                            join municipality in order.Database.Set<Municipality>() on place.Municipality equals municipality.Number
                            where place.GrantId == id
                            orderby NorwegianText.InOrder(municipality.UniqueName)
                            select municipality.UniqueName).ToListAsync(cancel);
        return new(
            () => new Letter(
                MailTexts.GrantToOneselfSubject(WhereOf(district, places)),
                (grant.AwaitsConfirmation ? MailTexts.GrantToConfirmText(grant.Name, Words.InSentence(grant.Role))
                    : MailTexts.GrantToOneselfText(grant.Name, Words.InSentence(grant.Role))),
                MailTexts.GrantLink, order.Links.To(grant.PersonId)),
            null);
    }

    private static string WhereOf(PoliceDistrict? district, List<string> places) => district is null
        ? places.Count > 0 ? string.Join(", ", places) : MailTexts.WholeSystem
        : CultureInfo.CurrentUICulture.Equals(Languages.Nynorsk) ? district.NameNn : district.NameNb;
}
