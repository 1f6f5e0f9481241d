using Samarbeid.Domain.Access;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

// Whom to call: said to everybody who is signed in, and changed by few.
public sealed partial class AccessRows
{
    private void Contact(Municipality place)
    {
        var word = Markers.Plant($"contact of {place.Name}", who => who.Person is not null);
        var function = db.ContactFunctions.First(f => f.Code == "beredskap");
        var held = ContactHolding.Enter(function, ContactPlace.Of(place.Number), new(false, null, word, "", "kontakt@eksempel.no", today, null), today).Value;
        db.Add(held);
        Cells.Add(new($"contacts of {place.Name}", ContactAddresses.ListOf(held.Place, null, 1), who => who.Person is not null));
        Cells.Add(new($"contact of {place.Name}", ContactAddresses.Of(held.Id), Writes));
        Cells.Add(new($"new contact of {place.Name}", ContactAddresses.NewFor(held.Place, "beredskap"), who => who.MayAnywhere(Operation.WriteContacts) || who.MayAnywhere(Operation.AdministerAccess)));

        bool Writes(Actor who) => who.MayAnywhere(Operation.AdministerAccess) || AccessPolicy.Decide(who, Operation.WriteContacts, new(place.ScopeId)).IsDone;
    }
}
