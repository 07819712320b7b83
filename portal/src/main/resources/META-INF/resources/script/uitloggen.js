// Who chose to sign out need not say so once more; without scripts the button does it.
document.getElementById('uitloggen').requestSubmit();
