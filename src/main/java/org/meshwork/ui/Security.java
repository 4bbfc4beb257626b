package org.meshwork.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.meshwork.access.SignInTries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;

/** Signing in. Who may open which page is said on the page; who may open which web is {@code Consents}' to say. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {

    /** Other people's directories and pages read ours: anybody may, from any site, and nobody is remembered. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain openData(HttpSecurity http) {
        var everybody = new CorsConfiguration();
        everybody.addAllowedOrigin(CorsConfiguration.ALL);
        everybody.setAllowedMethods(List.of("GET", "HEAD"));
        everybody.addAllowedHeader(CorsConfiguration.ALL);
        everybody.addExposedHeader("ETag");
        everybody.addExposedHeader("Retry-After");
        http.securityMatcher("/api/v3/**", "/api/v3", "/api/v1/**", "/api/v1")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (request, response, why) -> response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value())))
                .cors(cors -> cors.configurationSource(request -> everybody))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignInTries tries) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/actuator/health").permitAll());
        // Addresses hold what somebody searched for: no other site is told.
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.loginView(SignInView.class));
        http.addFilterBefore(new SignInPatience(tries), UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }
}
