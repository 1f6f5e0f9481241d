using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Components.Ui.Messages;

namespace Samarbeid.Web.Shared;

/// <summary>A component that stays as it is, with what is typed in it, when the database does not answer a step the person takes.
/// The notice above the page says so, and the step can be taken again.</summary>
/// <remarks>An error boundary would take the component away, and the words with it. Everything in Features is one, by _Imports.razor.</remarks>
public abstract class PatientComponent : ComponentBase, IHandleEvent
{
    [CascadingParameter] private OutageNotice? Notice { get; set; }

    // As ComponentBase does it: drawn at once, and again when the step is done.
    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        try
        {
            var step = item.InvokeAsync(arg);
            StateHasChanged();
            if (!step.IsCompletedSuccessfully)
            {
                await step;
                StateHasChanged();
            }

            Notice?.Clear();
        }
        catch (OperationCanceledException)
        {
            // The person has left.
        }
        catch (Exception fault) when (Notice is not null && PersistenceRules.IsOutage(fault))
        {
            Notice.Show();
        }
    }

    /// <summary>Does what nobody pressed for, such as a text that saves itself, with the same patience.</summary>
    /// <returns>False when the database did not answer: it is to be tried again.</returns>
    protected async Task<bool> TryAsync(Func<Task> step)
    {
        try
        {
            await step();
            StateHasChanged();
            Notice?.Clear();
        }
        catch (Exception fault) when (Notice is not null && PersistenceRules.IsOutage(fault))
        {
            Notice.Show();
            return false;
        }
        catch (Exception fault)
        {
            await DispatchExceptionAsync(fault);
        }

        return true;
    }
}
