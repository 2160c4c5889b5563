// A printed card leads here with its code behind #: it fills the field and leaves the address again.
const code = decodeURIComponent(location.hash.slice(1));
const field = document.querySelector<HTMLInputElement>('[name=code]');
if (field && /^[\w -]{16,40}$/.test(code)) {
  field.value = code;
  history.replaceState(null, '', location.pathname + location.search);
}

export {};
