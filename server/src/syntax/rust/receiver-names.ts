/**
 * What calls give, by their names alone. A name that well-known types give different meanings, such as `get` without
 * an argument, `strip_prefix`, `to_str` or `try_lock`, is absent on purpose: such a receiver stays unknown.
 */

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Methods that give an `Option`, whatever their number of arguments. */
export const OPTION_METHODS = names(`
  first last first_mut last_mut next next_back peek peek_mut pop pop_front pop_back pop_first pop_last front back
  front_mut back_mut nth nth_back max min max_by max_by_key min_by min_by_key find_map position rposition rfind
  split_once rsplit_once split_first split_last split_first_mut split_last_mut strip_suffix checked_add checked_sub
  checked_mul checked_div checked_rem checked_neg checked_shl checked_shr checked_pow checked_abs checked_duration_since
  checked_ilog2 checked_ilog10 checked_next_power_of_two file_name file_stem extension parent as_str as_u64 as_i64
  as_f64 as_bool as_array as_object as_array_mut as_object_mut to_digit ok err upgrade get_key_value first_key_value
  last_key_value raw_os_error downcast_ref downcast_mut partial_cmp host_str remove_entry get_one value_of captures
  and_hms_opt checked_add_signed checked_sub_signed get_many next_if next_if_eq reduce get_index_of
  xor join_next
`);

/** Methods that give an `Option` when they have at least one argument. */
export const OPTION_METHODS_WITH_ARGUMENTS = names('get get_mut find remove');

/** Methods that give a `Result`, whatever their number of arguments. */
export const RESULT_METHODS = names(`
  parse map_err ok_or ok_or_else context with_context wrap_err wrap_err_with try_into try_from send try_send try_recv
  recv_timeout send_timeout flush write_all read_exact read_to_end read_to_string read_line write_fmt write_str
  write_char sync_all sync_data set_len metadata symlink_metadata canonicalize read_dir read_link set_permissions seek
  rewind stream_position accept local_addr peer_addr set_nonblocking set_read_timeout set_write_timeout set_nodelay
  try_clone wait_with_output try_wait duration_since compare_exchange compare_exchange_weak fetch_update binary_search
  binary_search_by binary_search_by_key from_str try_reserve try_reserve_exact serialize deserialize query_row prepare
  to_socket_addrs to_file_path try_for_each  build_global into_result inspect_err read_until
  try_exists create_new read_u8 recv_from send_to
`);

/** Methods by which an author chooses the error: most likely one that the function returns. */
export const CHOSEN_ERROR_METHODS = names('map_err ok_or ok_or_else');

/** Methods that give a `Result` when they have no argument. */
export const RESULT_METHODS_WITHOUT_ARGUMENTS = names(
  'lock read write join recv spawn output status wait kill elapsed into_string file_type',
);

/** Methods that give a `Result` only when they are awaited. */
export const AWAITED_RESULT_METHODS = names(
  'text json bytes execute fetch_one fetch_all fetch_optional begin commit rollback',
);

/** Methods that mean something else when they are awaited. */
export const SYNC_METHODS = names('lock read write join recv elapsed into_string get get_mut remove find');

/** Methods whose value is of the kind that they are called on. */
export const SAME_KIND_METHODS = names(`
  as_ref as_mut as_deref as_deref_mut cloned copied map or or_else and and_then take filter inspect clone flatten to_owned as_pin_ref as_pin_mut
`);

/** Methods whose `Result` is known to hold an `io::Error`. */
export const IO_METHODS = names(`
  read_exact read_to_end read_line sync_all sync_data set_len metadata symlink_metadata canonicalize read_dir read_link
  set_permissions rewind stream_position accept local_addr peer_addr set_nonblocking set_read_timeout
  set_write_timeout set_nodelay try_clone wait_with_output try_wait spawn output status wait kill read_until
  to_socket_addrs write_all read_to_string try_exists recv_from send_to file_type
`);

/** Methods whose error is none: a guard, a thread's panic, or the value that was handed in. */
export const OPAQUE_ERROR_METHODS = names(
  'join compare_exchange compare_exchange_weak fetch_update binary_search binary_search_by binary_search_by_key into_string set',
);

/** Methods whose error borrows what they are called on, so that it cannot leave the function. */
export const BORROWED_ERROR_METHODS = names('lock read write try_lock try_read try_write');

/** Calls by the last two segments of their path, or by the last alone. */
export const OPTION_CALLS = names(`
  Some env::var_os env::home_dir NonNull::new char::from_u32 char::from_digit Arc::get_mut Rc::get_mut Arc::into_inner
  Rc::into_inner dirs::home_dir dirs::config_dir dirs::cache_dir dirs::data_dir NaiveDate::from_ymd_opt
  NaiveTime::from_hms_opt NonZeroUsize::new NonZeroU8::new NonZeroU16::new NonZeroU32::new NonZeroU64::new
  NonZeroU128::new NonZeroI32::new NonZeroI64::new NonZero::new
`);

export const RESULT_CALLS = names(`
  env::var env::current_dir env::current_exe String::from_utf8 String::from_utf16 str::from_utf8 CString::new
  CStr::from_bytes_with_nul Regex::new Url::parse TcpListener::bind TcpStream::connect UdpSocket::bind
  UnixListener::bind UnixStream::connect Layout::from_size_align Layout::array Layout::new_array Runtime::new try_from
  from_str from_str_radix Arc::try_unwrap Rc::try_unwrap panic::catch_unwind catch_unwind serde_json::from_str
  serde_json::from_slice serde_json::from_reader serde_json::from_value serde_json::to_string
  serde_json::to_string_pretty serde_json::to_vec serde_json::to_vec_pretty serde_json::to_value serde_json::to_writer
  toml::from_str toml::to_string toml::to_string_pretty serde_yaml::from_str serde_yaml::to_string bincode::serialize
  bincode::deserialize syn::parse2 syn::parse_str io::copy io::read_to_string Duration::try_from_secs_f64
  Duration::try_from_secs_f32 Uuid::parse_str tempfile::tempdir tempdir TempDir::new NamedTempFile::new File::open File::create File::create_new
`);

/** Path calls whose error is an `io::Error`, besides everything in `fs::`. */
export const IO_CALLS = names(`
  env::current_dir env::current_exe TcpListener::bind TcpStream::connect UdpSocket::bind UnixListener::bind
  UnixStream::connect Runtime::new io::copy io::read_to_string File::open File::create File::create_new
`);

/** Path calls whose error is the value that was handed in, or a thread's panic. */
export const OPAQUE_ERROR_CALLS = names('Arc::try_unwrap Rc::try_unwrap panic::catch_unwind catch_unwind');
