<?php
// A must-use plugin for these tests alone: WordPress asks no loopback address and no unusual port.
add_filter( 'http_request_host_is_external', fn( $external, $host ) => $external || '127.0.0.1' === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, (int) getenv( 'SITE_PORT' ) ) );
