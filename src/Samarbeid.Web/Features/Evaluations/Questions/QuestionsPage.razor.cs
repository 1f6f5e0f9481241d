using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Evaluations.Questions;

/// <summary>What members are asked each year. A statement is ended and never changed.</summary>
public sealed partial class QuestionsPage(QuestionQueries queries, AddQuestion add, EndQuestion end)
{
    private SingleUseKey _key = SingleUseKey.New();
    private QuestionModel _form = new();
    private IReadOnlyList<QuestionRow>? _rows;
    private Refusal? _refusal;
    private string? _done;

    protected override async Task OnInitializedAsync() => _rows = await queries.ListAsync(Cancel);

    private async Task AddAsync()
    {
        var added = await add.HandleAsync(_key, _form.Text, _form.TextNynorsk, CancellationToken.None);
        if (added.IsDone) (_key, _form) = (SingleUseKey.New(), new());
        await ShowAsync(added.Refusal, EvaluationTexts.WasAdded);
    }

    private async Task EndAsync(QuestionRow row) => await ShowAsync(
        (await end.HandleAsync(row.Id, resume: row.To is not null, CancellationToken.None)).Refusal, row.To is null ? EvaluationTexts.WasEnded : EvaluationTexts.WasResumed);

    private async Task ShowAsync(Refusal? refusal, string done)
    {
        (_refusal, _done) = (refusal, refusal is null ? done : null);
        _rows = await queries.ListAsync(CancellationToken.None);
    }

    private sealed class QuestionModel
    {
        [Required, StringLength(EvaluationQuestion.TextMaxLength)] public string Text { get; set; } = "";

        [Required, StringLength(EvaluationQuestion.TextMaxLength)] public string TextNynorsk { get; set; } = "";
    }
}
