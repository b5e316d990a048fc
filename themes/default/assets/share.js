// Copies the address of a posting, or hands it to the device's own way of sharing. The buttons are hidden until this runs.
const box = document.getElementById('_share');

if (box) {
  const address = box.dataset.url;
  const status = box.querySelector('[role=status]');
  const copy = box.querySelector('[data-do=copy]');
  const share = box.querySelector('[data-do=share]');

  copy.addEventListener('click', async () => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = box.dataset.copied;
    } catch {
      // Without leave to write to the clipboard the address is at least there to be copied by hand.
      status.textContent = address;
    }
  });

  share.addEventListener('click', () => {
    // Whoever closes the dialog has changed their mind; that is no fault.
    navigator.share({ title: document.title, url: address }).catch(() => {});
  });

  share.hidden = !navigator.share;
  box.hidden = false;
}
