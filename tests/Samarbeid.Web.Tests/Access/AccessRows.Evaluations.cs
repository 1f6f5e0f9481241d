using Samarbeid.Domain.Access;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

// What members say of their body: answered by those who are asked, whatever grant they have or have not.
public sealed partial class AccessRows
{
    private void Evaluation(MeetingBody body)
    {
        PersonId[] asked = [people.Insider.Id, people.Responsible.Id, people.Contact.Id, people.LetIn.Id, people.All[0].Person.Id];
        var round = SelfEvaluation.Open(body, today.Year, today.AddDays(9), asked, [.. DefaultQuestions.All.Select(q => q.Id)], people.Insider.Id, DateTimeOffset.UtcNow).Value;
        round.TakeOccasions();
        db.Add(round);
        Cells.Add(new($"self-evaluations of {body.Name}", EvaluationAddresses.OfBody(body.Id), May(Operation.ReadMeetings, body.ScopeId)));
        Cells.Add(new($"answer to the self-evaluation of {body.Name}", EvaluationAddresses.Of(round.Id), who => who.Person is { } person && asked.Contains(person)));
    }
}
